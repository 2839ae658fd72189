package dev.journey.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.model.InvalidJourneyException;
import java.util.Optional;
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
        return Stream.concat(withSmallerHistory(trial), withSmallerJourney(trial))
                .filter(candidate -> property.failure(candidate).isPresent())
                .findFirst();
    }

    private static Stream<Trial> withSmallerHistory(Trial trial) {
        return SmallerHistories.of(new RandomHistory(trial.customer(), trial.entries(), trial.asOf()))
                .map(history -> trial.withEntries(history.entries()));
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
