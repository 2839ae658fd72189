package dev.journey.benchmarks.engine;

import dev.journey.event.LogLine;
import dev.journey.run.Crowd;

/** Journey as an application uses it that keeps its customers in memory: a crowd, which finds and holds them itself. */
final class JourneyCrowd implements Run<LogLine[]> {

    private final Moves moves = new Moves();
    private final Crowd crowd = ReferenceJourney.ENGINE.crowd(moves::add);

    @Override
    public void take(LogLine[] lines) {
        for (LogLine line : lines) {
            take(line);
        }
    }

    void take(LogLine line) {
        crowd.take(line.customer(), line.entry());
    }

    @Override
    public End end() {
        return End.of(crowd.byStage(), moves);
    }
}
