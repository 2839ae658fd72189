package dev.journey.examples.webshop;

import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Replay;
import dev.journey.run.Step;
import dev.journey.run.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One customer of a live system: a progress, taken on line by line. It has no written form yet: a service that starts
 * anew gets it back by replaying the customer's history.
 */
final class LiveCustomer {

    private final JourneyEngine engine;
    private final String id;
    private final Map<String, AttributeValue> profileBefore = new HashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private Optional<Progress> progress = Optional.empty();
    private Tally tally = Tally.NONE;

    LiveCustomer(JourneyEngine engine, String id) {
        this.engine = engine;
        this.id = id;
    }

    /** The first event starts the customer; what is known of them before is kept until then. */
    void take(Entry entry) {
        if (progress.isEmpty() && entry instanceof ProfileChange change) {
            change.applyTo(profileBefore);
            return;
        }
        if (progress.isEmpty()) {
            take(engine.start(id, entry.at(), profileBefore));
        }
        Step step = take(engine.advance(progress.orElseThrow(), entry));
        count(entry, Tally.of(step.handling()));
    }

    private Step take(Step step) {
        progress = Optional.of(step.progress());
        effects.addAll(step.effects());
        return step;
    }

    /** A line from after the instant up to which is looked. */
    void passOver(Entry entry) {
        count(entry, Tally.afterAsOf(1));
    }

    private void count(Entry entry, Tally one) {
        if (entry instanceof Event) {
            tally = tally.plus(one);
        }
    }

    /** Lets time pass, and tells what came of it all. */
    Replay replay(Instant asOf) {
        progress.ifPresent(before -> take(engine.advance(before, asOf)));
        return new Replay(id, asOf, progress, effects, tally);
    }
}
