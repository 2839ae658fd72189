package dev.journey.examples.webshop;

import dev.journey.event.LogLine;
import dev.journey.run.JourneyEngine;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gives each line to the engine as it comes, as a live system does: what comes too late or twice shows as such. */
final class ArrivalOrder implements ReplayOrder {

    private final JourneyEngine engine;
    private final Instant seenUntil;
    private final Map<String, LiveCustomer> customers = new TreeMap<>();

    /** Lines of later instants are not seen. */
    ArrivalOrder(JourneyEngine engine, Instant seenUntil) {
        this.engine = engine;
        this.seenUntil = seenUntil;
    }

    @Override
    public void take(LogLine line) {
        LiveCustomer customer = customers.computeIfAbsent(line.customer(), id -> new LiveCustomer(engine, id));
        if (line.entry().at().isAfter(seenUntil)) {
            customer.passOver(line.entry());
        } else {
            customer.take(line.entry());
        }
    }

    @Override
    public Stream<Replayed> replays(Instant asOf) {
        return customers.values().stream().map(customer -> new Replayed(Optional.empty(), customer.replay(asOf)));
    }
}
