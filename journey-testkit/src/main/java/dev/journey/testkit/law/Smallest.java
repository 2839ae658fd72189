package dev.journey.testkit.law;

import dev.journey.testkit.RandomHistory;
import dev.journey.testkit.SmallerHistories;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a history that breaks a law small, while it still breaks it: fewer entries, plainer ones, plainer instants. */
final class Smallest {

    private static final String SOMEBODY = "anna";

    private final Predicate<RandomHistory> breaks;

    Smallest(Predicate<RandomHistory> breaks) {
        this.breaks = breaks;
    }

    RandomHistory of(RandomHistory broken) {
        RandomHistory smallest = broken;
        Optional<RandomHistory> smaller = smaller(Stream.of(inOrder(broken))).or(() -> Optional.of(broken));
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(candidates(smallest));
        }
        return smallest;
    }

    private Optional<RandomHistory> smaller(Stream<RandomHistory> candidates) {
        return candidates.filter(breaks).findFirst();
    }

    /** As a replay sees it. */
    private static RandomHistory inOrder(RandomHistory history) {
        return new RandomHistory(
                history.customer(),
                history.history().entries().stream()
                        .filter(entry -> !entry.at().isAfter(history.asOf()))
                        .toList(),
                history.asOf());
    }

    private static Stream<RandomHistory> candidates(RandomHistory history) {
        Stream<RandomHistory> renamed = history.customer().equals(SOMEBODY)
                ? Stream.empty()
                : Stream.of(new RandomHistory(SOMEBODY, history.entries(), history.asOf()));
        Stream<RandomHistory> plainer = inOrder(history).equals(history) ? PlainerInstants.of(history) : Stream.empty();
        return Stream.of(SmallerHistories.of(history), renamed, plainer).flatMap(candidates -> candidates);
    }
}
