package dev.journey.benchmarks.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a run ended.
 *
 * @param customers how many there are in each stage, in the order of the stages
 * @param moves how many moves there were
 * @param checksum the sum over customer, stages and instant of every move
 */
public record End(List<Integer> customers, long moves, long checksum) {

    static End of(Stream<Stage> stages, Moves moves) {
        List<Integer> customers = new ArrayList<>(Collections.nCopies(Stage.values().length, 0));
        stages.forEach(stage -> customers.set(stage.ordinal(), customers.get(stage.ordinal()) + 1));
        return new End(List.copyOf(customers), moves.count(), moves.checksum());
    }

    /** The end where so many customers are in each stage, by its id. */
    static End of(Map<String, Integer> customers, Moves moves) {
        return new End(
                Stream.of(Stage.values()).map(Stage::id).map(customers::get).toList(), moves.count(), moves.checksum());
    }

    /** How many customers there are in all. */
    int total() {
        return customers.stream().mapToInt(Integer::intValue).sum();
    }
}
