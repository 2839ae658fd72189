package dev.journey.testkit;

import dev.journey.model.Journey;
import java.util.List;

/**
 * Journeys that nobody would have thought of, one for each seed: valid, small, and full of whatever the engine can do.
 *
 * <p>Their rules meet in few events and few lengths of time, so that much happens at one instant. They have loops,
 * priorities, quiet hours across clock changes, lengths of the calendar, personas whose segments name one another,
 * experiments and scores.
 *
 * <pre>{@code
 * Journey journey = RandomJourneys.ofEveryKind().seeded(42);
 * RandomHistory history = RandomHistories.of(journey).seeded(42);
 * }</pre>
 *
 * <p>The same seed gives an equal journey on every JVM. This class is immutable and thread-safe.
 */
public final class RandomJourneys {

    private static final RandomJourneys OF_EVERY_KIND = new RandomJourneys(List.of());

    private final List<String> customs;

    private RandomJourneys(List<String> customs) {
        this.customs = customs;
    }

    /** Journeys with whatever a journey file can say, but without conditions of a host. */
    public static RandomJourneys ofEveryKind() {
        return OF_EVERY_KIND;
    }

    /** These journeys, some with {@code custom} conditions of these names as well. */
    public RandomJourneys withCustom(String... names) {
        return new RandomJourneys(List.of(names));
    }

    /** The journey of this seed. */
    public Journey seeded(long seed) {
        return new JourneyDraw(new Chance(seed), customs).journey();
    }
}
