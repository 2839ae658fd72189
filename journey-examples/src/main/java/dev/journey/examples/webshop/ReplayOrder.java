package dev.journey.examples.webshop;

import dev.journey.event.LogLine;
import java.time.Instant;
import java.util.stream.Stream;

/** The order in which the lines of a log are given to an engine. */
public interface ReplayOrder {

    /** Takes the next line of the log. */
    void take(LogLine line);

    /** What the journey made of every customer up to an instant, in the order of their ids. */
    Stream<Replayed> replays(Instant asOf);
}
