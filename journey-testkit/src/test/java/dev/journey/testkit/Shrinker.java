package dev.journey.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.model.InvalidJourneyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a case that breaks a property small: leaves out whatever can be left out while it is still broken. */
final class Shrinker {

    private final Property property;

    Shrinker(Property property) {
        this.property = property;
    }

    Trial shrink(Trial trial) {
        Trial smallest = trial;
        Optional<Trial> smaller = Optional.of(trial);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest);
        }
        return smallest;
    }

    private Optional<Trial> smaller(Trial trial) {
        return Stream.of(withFewerEntries(trial), withSmallerJourney(trial), withPlainerEntries(trial))
                .flatMap(candidates -> candidates)
                .filter(candidate -> property.failure(candidate).isPresent())
                .findFirst();
    }

    /** Without half of the entries, a quarter, and so on down to a single one. */
    private static Stream<Trial> withFewerEntries(Trial trial) {
        int count = trial.entries().size();
        return Stream.iterate(count / 2, size -> size > 0, size -> size / 2)
                .flatMap(size -> IntStream.rangeClosed(0, count - size)
                        .filter(first -> first % size == 0)
                        .mapToObj(first -> without(trial, first, size)));
    }

    private static Trial without(Trial trial, int first, int size) {
        List<Entry> fewer = new ArrayList<>(trial.entries());
        fewer.subList(first, first + size).clear();
        return trial.withEntries(fewer);
    }

    private static Stream<Trial> withPlainerEntries(Trial trial) {
        return IntStream.range(0, trial.entries().size())
                .boxed()
                .flatMap(i -> plainer(trial.entries().get(i)).map(plain -> {
                    List<Entry> entries = new ArrayList<>(trial.entries());
                    entries.set(i, plain);
                    return trial.withEntries(entries);
                }));
    }

    private static Stream<Entry> plainer(Entry entry) {
        Entry plain = entry instanceof Event event ? Event.of(event.type(), event.at()) : entry;
        return plain.equals(entry) ? Stream.empty() : Stream.of(plain);
    }

    private static Stream<Trial> withSmallerJourney(Trial trial) {
        return SmallerTrees.of(Written.tree(trial.journey())).flatMap(tree -> with(trial, tree).stream());
    }

    /** What is left may be no journey. */
    private static Optional<Trial> with(Trial trial, JsonNode journey) {
        try {
            return Optional.of(trial.withJourney(Written.journey(journey)));
        } catch (InvalidDocumentException | InvalidJourneyException notAJourney) {
            return Optional.empty();
        }
    }
}
