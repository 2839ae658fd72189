package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.ReferenceJourney.ENGINE;

import dev.journey.event.LogLine;
import dev.journey.run.Intake;
import dev.journey.run.Progress;
import java.util.HashMap;
import java.util.Map;

/** Journey as an application uses it that takes in millions: a progress for each customer, and one intake for all. */
final class JourneyIntake implements Run<LogLine[]> {

    private final Map<String, Progress> customers = new HashMap<>();
    private final Moves moves = new Moves();
    private final Intake intake = ENGINE.intake(moves::add);

    @Override
    public void take(LogLine[] lines) {
        for (LogLine line : lines) {
            take(line);
        }
    }

    @SuppressWarnings("ReferenceEquality") // What did not change is the very same.
    void take(LogLine line) {
        Progress known = customers.get(line.customer());
        Progress before =
                known == null ? intake.start(line.customer(), line.entry().at(), Map.of()) : known;
        Progress after = intake.advance(before, line.entry());
        if (after != known) {
            customers.put(line.customer(), after);
        }
    }

    @Override
    public End end() {
        return End.of(customers.values().stream().map(progress -> ReferenceJourney.stage(progress.stage())), moves);
    }
}
