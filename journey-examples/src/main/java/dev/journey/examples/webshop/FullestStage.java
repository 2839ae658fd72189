package dev.journey.examples.webshop;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.run.Progress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts customers by stage and keeps, of each stage, the one who has been there longest. */
final class FullestStage {

    private final Journey journey;
    private final Map<String, Stay> stays = new HashMap<>();

    FullestStage(Journey journey) {
        this.journey = journey;
    }

    /** Takes one customer in; of two who entered at the same instant, the first stays. */
    void add(Progress progress) {
        stays.merge(progress.stage(), new Stay(progress, 1), Stay::and);
    }

    /** The longest stay in the stage of most customers, of the stages whose longest stay fits. */
    Optional<Stay> longest(Predicate<Progress> fits) {
        return journey.stages().stream()
                .map(Stage::id)
                .filter(stays::containsKey)
                .map(stays::get)
                .filter(stay -> fits.test(stay.longest()))
                .sorted(Comparator.comparingLong(Stay::customers).reversed()) // stable: of two, the first stage
                .findFirst();
    }

    /**
     * What is known of one stage.
     *
     * @param longest the customer who has been there longest
     * @param customers how many are there
     */
    record Stay(Progress longest, long customers) {

        private Stay and(Stay next) {
            boolean longer = next.longest.enteredAt().isBefore(longest.enteredAt());
            return new Stay(longer ? next.longest : longest, customers + next.customers);
        }
    }
}
