package dev.journey.testkit;

import dev.journey.event.Entry;
import dev.journey.event.EventLog;
import dev.journey.event.History;
import dev.journey.model.Journey;
import java.time.Instant;
import java.util.List;

/**
 * A journey and a history, to hold something against.
 *
 * @param seed from which a property draws what else it needs
 */
record Trial(long seed, Journey journey, RandomHistory random) {

    static Trial of(long seed) {
        Journey journey = RandomJourneys.ofEveryKind().withCustom(Engines.CUSTOM).seeded(seed);
        return new Trial(seed, journey, RandomHistories.of(journey).seeded(seed));
    }

    String customer() {
        return random.customer();
    }

    /** In the order of arrival. */
    List<Entry> entries() {
        return random.entries();
    }

    Instant asOf() {
        return random.asOf();
    }

    History history() {
        return random.history();
    }

    /** The entries that a replay sees, in its order. */
    List<Entry> seen() {
        return history().entries().stream()
                .filter(entry -> !entry.at().isAfter(asOf()))
                .toList();
    }

    EventLog log() {
        EventLog.Builder log = EventLog.builder();
        entries().forEach(entry -> log.add(customer(), entry));
        return log.build();
    }
}
