package dev.journey.testkit;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Entry;
import dev.journey.model.Journey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
    private final List<EventPattern> patterns;
    private final List<Length> lengths;

    private RandomHistories(Journey journey, List<EventPattern> patterns, List<Length> lengths) {
        this.journey = journey;
        this.patterns = List.copyOf(patterns);
        this.lengths = List.copyOf(lengths);
    }

    /** Histories for this journey. */
    public static RandomHistories of(Journey journey) {
        return new RandomHistories(Objects.requireNonNull(journey, "journey"), List.of(), List.of());
    }

    /** These histories, with events too that the journey may not ask about. */
    public RandomHistories withEvents(Collection<EventPattern> more) {
        return new RandomHistories(journey, both(patterns, more), lengths);
    }

    /** These histories, with instants too at the ends of lengths of time that the journey may not state. */
    public RandomHistories withLengths(Collection<Length> more) {
        return new RandomHistories(journey, patterns, both(lengths, more));
    }

    private static <T> List<T> both(List<T> some, Collection<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The history of this seed. */
    public RandomHistory seeded(long seed) {
        Chance chance = new Chance(seed);
        Mentioned mentioned = Mentioned.in(journey).and(patterns, lengths);
        InstantDraw instants = new InstantDraw(chance, journey, mentioned);
        EntryDraw draw = new EntryDraw(chance, mentioned);
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
