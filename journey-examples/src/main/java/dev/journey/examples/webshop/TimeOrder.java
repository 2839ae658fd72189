package dev.journey.examples.webshop;

import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import dev.journey.run.JourneyEngine;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers the whole log and replays each customer's history in order of time: the truth, when all is known. */
final class TimeOrder implements ReplayOrder {

    private final JourneyEngine engine;
    private final EventLog.Builder log = EventLog.builder();

    TimeOrder(JourneyEngine engine) {
        this.engine = engine;
    }

    @Override
    public void take(LogLine line) {
        log.add(line);
    }

    @Override
    public Stream<Replayed> replays(Instant asOf) {
        return log.build().histories().map(history -> new Replayed(Optional.of(history), engine.replay(history, asOf)));
    }
}
