package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.ReferenceJourney.ENGINE;

import dev.journey.event.Entry;
import dev.journey.event.LogLine;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import java.util.HashMap;
import java.util.Map;

/** Journey as a live application uses it: a progress for each customer, taken on event by event. */
final class JourneySteps implements Run<LogLine[]> {

    private final Map<String, Progress> customers = new HashMap<>();
    private final Moves moves = new Moves();

    @SuppressWarnings("ReferenceEquality") // What did not change is the very same.
    @Override
    public void take(LogLine[] lines) {
        for (LogLine line : lines) {
            Progress known = customers.get(line.customer());
            Progress before = known == null ? started(line) : known;
            Progress after = taken(before, line.entry());
            if (after != known) {
                customers.put(line.customer(), after);
            }
        }
    }

    private static Progress started(LogLine first) {
        return ENGINE.start(first.customer(), first.entry().at()).progress();
    }

    private Progress taken(Progress before, Entry event) {
        Step step = ENGINE.advance(before, event);
        moves.addAll(step.effects());
        return step.progress();
    }

    @Override
    public End end() {
        return End.of(customers.values().stream().map(progress -> ReferenceJourney.stage(progress.stage())), moves);
    }
}
