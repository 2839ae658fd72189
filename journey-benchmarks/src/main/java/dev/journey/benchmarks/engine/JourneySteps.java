package dev.journey.benchmarks.engine;

import dev.journey.event.Entry;
import dev.journey.event.LogLine;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import java.util.HashMap;
import java.util.Map;

/** Journey as a live application uses it: a progress for each customer, taken on event by event. */
final class JourneySteps implements Run<LogLine[]> {

    private final Map<String, Progress> customers = new HashMap<>();
    private final Moves moves = new Moves();
    private final JourneyEngine engine;

    JourneySteps() {
        this(ReferenceJourney.ENGINE);
    }

    /** With an engine whose stages are among those of the reference journey. */
    JourneySteps(JourneyEngine engine) {
        this.engine = engine;
    }

    @Override
    public void take(LogLine[] lines) {
        for (LogLine line : lines) {
            take(line);
        }
    }

    @SuppressWarnings("ReferenceEquality") // What did not change is the very same.
    void take(LogLine line) {
        Progress known = customers.get(line.customer());
        Progress before = known == null ? started(line) : known;
        Progress after = taken(before, line.entry());
        if (after != known) {
            customers.put(line.customer(), after);
        }
    }

    private Progress started(LogLine first) {
        return engine.start(first.customer(), first.entry().at()).progress();
    }

    private Progress taken(Progress before, Entry event) {
        Step step = engine.advance(before, event);
        moves.addAll(step.effects());
        return step.progress();
    }

    @Override
    public End end() {
        return End.of(customers.values().stream().map(progress -> ReferenceJourney.stage(progress.stage())), moves);
    }
}
