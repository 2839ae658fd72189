package dev.journey.examples.webshop;

import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps, of each stage that does not end the journey, the customer who has been there longest. */
final class LongestStays {

    private final JourneyEngine engine;
    private final Map<String, Progress> longest = new LinkedHashMap<>();
    private final Map<String, Long> staying = new LinkedHashMap<>();

    LongestStays(JourneyEngine engine) {
        this.engine = engine;
    }

    /** Takes one customer in; of two who entered at the same instant, the first stays. */
    void add(Progress progress) {
        if (!engine.journey().stage(progress.stage()).isTerminal()) {
            staying.merge(progress.stage(), 1L, Long::sum);
            longest.merge(
                    progress.stage(),
                    progress,
                    (first, next) -> next.enteredAt().isBefore(first.enteredAt()) ? next : first);
        }
    }

    /** Where most customers stay (and a way leads out), the one who has stayed longest. */
    Optional<StuckCustomer> stuck(Instant asOf) {
        Comparator<StuckCustomer> byNumber = Comparator.comparingLong(StuckCustomer::staying);
        return engine.journey().stages().stream()
                .filter(stage -> longest.containsKey(stage.id()))
                .map(stage -> new StuckCustomer(
                        longest.get(stage.id()),
                        engine.explain(longest.get(stage.id()), asOf),
                        staying.get(stage.id())))
                .filter(customer -> !customer.explanation().transitions().isEmpty())
                .sorted(byNumber.reversed()) // stable: of two stages with as many, the first
                .findFirst();
    }
}
