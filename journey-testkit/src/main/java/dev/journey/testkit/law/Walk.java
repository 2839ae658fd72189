package dev.journey.testkit.law;

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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One customer, step by step through the engine, as a live application takes them.
 *
 * <p>The first event starts the customer; what becomes known of them before it is kept for the start. For one thread.
 */
public final class Walk {

    private final JourneyEngine engine;
    private final String customer;
    private final Map<String, AttributeValue> profile = new LinkedHashMap<>();
    private final List<Moment> moments = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private Optional<Progress> progress = Optional.empty();

    private Walk(JourneyEngine engine, String customer) {
        this.engine = engine;
        this.customer = customer;
    }

    /** A customer of whom nothing is known yet. */
    public static Walk of(JourneyEngine engine, String customer) {
        return new Walk(Objects.requireNonNull(engine, "engine"), Objects.requireNonNull(customer, "customer"));
    }

    /** Where the customer stands; empty before the first event. */
    public Optional<Progress> progress() {
        return progress;
    }

    /** Every step so far, in order. */
    public List<Moment> moments() {
        return Collections.unmodifiableList(moments);
    }

    /** All effects so far, in order. */
    public List<Effect> effects() {
        return Collections.unmodifiableList(effects);
    }

    /** Takes in an entry; what became of it. */
    public Handling take(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        if (progress.isEmpty() && entry instanceof ProfileChange change) {
            change.applyTo(profile);
            return Handling.COUNTED;
        }
        List<Effect> here = new ArrayList<>();
        Progress before = progress.orElseGet(() -> {
            Step start = engine.start(customer, entry.at(), profile);
            here.addAll(start.effects());
            return start.progress();
        });
        Step step = engine.advance(before, entry);
        here.addAll(step.effects());
        keep(new Moment(entry.at(), Optional.of(entry), progress, step.progress(), step.handling(), here));
        return step.handling();
    }

    /** Lets time pass; before the first event it passes without a trace. */
    public void pass(Instant now) {
        Objects.requireNonNull(now, "now");
        progress.ifPresent(before -> {
            Step step = engine.advance(before, now);
            keep(new Moment(now, Optional.empty(), progress, step.progress(), step.handling(), step.effects()));
        });
    }

    private void keep(Moment moment) {
        moments.add(moment);
        effects.addAll(moment.effects());
        progress = Optional.of(moment.after());
    }
}
