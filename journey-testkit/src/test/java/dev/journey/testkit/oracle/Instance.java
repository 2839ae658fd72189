package dev.journey.testkit.oracle;

import dev.journey.event.Event;
import dev.journey.model.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a customer has done since the journey was started, or entered again. */
final class Instance {

    final Instant startedAt;
    final List<Event> events = new ArrayList<>();
    private final Set<Entering> enterings = new HashSet<>();

    Instance(Instant startedAt) {
        this.startedAt = startedAt;
    }

    Stay enter(Stage stage, Instant at) {
        enterings.add(new Entering(stage.id(), at));
        return new Stay(stage, at);
    }

    boolean entered(String stage, Instant at) {
        return enterings.contains(new Entering(stage, at));
    }

    private record Entering(String stage, Instant at) {}
}
