package dev.journey.testkit;

import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.ProfileChange;
import dev.journey.run.Effect;
import dev.journey.run.Handling;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One customer, step by step through the engine. */
final class Walk {

    private final JourneyEngine engine;
    private final String customer;
    private final Map<String, AttributeValue> profile = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private Optional<Progress> progress = Optional.empty();

    Walk(Trial trial) {
        this.engine = trial.engine();
        this.customer = trial.customer();
    }

    List<Effect> effects() {
        return effects;
    }

    /** Where the customer stands; empty before the first event. */
    Optional<Progress> progress() {
        return progress;
    }

    /** Takes in an entry; before the first event, what is known of the customer is kept for the start. */
    Handling take(Entry entry) {
        if (progress.isEmpty() && entry instanceof ProfileChange change) {
            change.applyTo(profile);
            return Handling.COUNTED;
        }
        Progress before = progress.orElseGet(() -> kept(engine.start(customer, entry.at(), profile)));
        Step step = engine.advance(before, entry);
        kept(step);
        return step.handling();
    }

    /** Lets time pass. */
    void pass(Instant now) {
        progress.ifPresent(before -> kept(engine.advance(before, now)));
    }

    private Progress kept(Step step) {
        progress = Optional.of(step.progress());
        effects.addAll(step.effects());
        return step.progress();
    }
}
