package dev.journey.codec;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The places of a document, made at most once, when they are first asked for. */
final class Locations {

    private Optional<Supplier<Map<String, Location>>> maker;
    private Map<String, Location> made;

    Locations(Map<String, Location> made) {
        this.maker = Optional.empty();
        this.made = made;
    }

    Locations(Supplier<Map<String, Location>> maker) {
        this.maker = Optional.of(maker);
        this.made = Map.of();
    }

    synchronized Map<String, Location> get() {
        maker.ifPresent(supplier -> made = Map.copyOf(supplier.get()));
        // What was read need not stay in memory for it.
        maker = Optional.empty();
        return made;
    }
}
