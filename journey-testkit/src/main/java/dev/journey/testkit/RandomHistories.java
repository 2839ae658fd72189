package dev.journey.testkit;

import dev.journey.event.Entry;
import dev.journey.model.Journey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Histories that try a journey where it is delicate, one for each seed.
 *
 * <p>They are made of the events that the journey's rules ask about, and of events that all but match; of changes of
 * the profile; of instants at the very end of the lengths of time that the rules state and a nanosecond beside, of
 * several entries at one instant, of the ends of months and of quiet hours, and of changes of the clocks. Ids are
 * repeated, and some entries arrive out of order.
 *
 * <pre>{@code
 * RandomHistory history = RandomHistories.of(journey).seeded(42);
 * Replay replay = engine.replay(history.history(), history.asOf());
 * }</pre>
 *
 * <p>The same journey and seed give an equal history on every JVM that knows the same time zones. This class is
 * immutable and thread-safe.
 */
public final class RandomHistories {

    private final Journey journey;

    private RandomHistories(Journey journey) {
        this.journey = journey;
    }

    /** Histories for this journey. */
    public static RandomHistories of(Journey journey) {
        return new RandomHistories(journey);
    }

    /** The history of this seed. */
    public RandomHistory seeded(long seed) {
        Chance chance = new Chance(seed);
        InstantDraw instants = new InstantDraw(chance, journey);
        EntryDraw draw = new EntryDraw(chance, journey);
        List<Entry> entries = new ArrayList<>();
        for (int more = chance.percent(25) ? chance.between(1, 6) : chance.between(7, 30); more > 0; more--) {
            entries.add(draw.entry(instants.next()));
        }
        Instant asOf = chance.percent(10) ? chance.one(entries).at() : asOf(chance, instants);
        if (chance.percent(30)) {
            displaceSome(chance, entries);
        }
        return new RandomHistory("customer-" + chance.below(1000), entries, asOf);
    }

    private static Instant asOf(Chance chance, InstantDraw instants) {
        Instant asOf = instants.next();
        for (int more = chance.below(4); more > 0; more--) {
            asOf = instants.next();
        }
        return asOf;
    }

    private static void displaceSome(Chance chance, List<Entry> entries) {
        for (int more = chance.between(1, 4); more > 0; more--) {
            int from = chance.below(entries.size());
            int to = Math.floorMod(from + chance.between(-2, 2), entries.size());
            Collections.rotate(entries.subList(Math.min(from, to), Math.max(from, to) + 1), 1);
        }
    }
}
