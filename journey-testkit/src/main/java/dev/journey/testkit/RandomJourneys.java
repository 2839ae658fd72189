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

    private static final RandomJourneys OF_EVERY_KIND = new RandomJourneys(List.of(), false);

    /** So that the map is drawn apart from the rules, which are the same with and without it. */
    private static final long SALT_OF_THE_MAP = 0x6D6170;

    private final List<String> customs;
    private final boolean withMap;

    private RandomJourneys(List<String> customs, boolean withMap) {
        this.customs = customs;
        this.withMap = withMap;
    }

    /** Journeys with whatever rules a journey file can say, but without conditions of a host. */
    public static RandomJourneys ofEveryKind() {
        return OF_EVERY_KIND;
    }

    /** These journeys, some with {@code custom} conditions of these names as well. */
    public RandomJourneys withCustom(String... names) {
        return new RandomJourneys(List.of(names), withMap);
    }

    /**
     * These journeys, with the same rules, as they are drawn on a map: with names, experiences, metrics, a plan and all
     * else that the engine does not ask for; the texts are such as a format may stumble over.
     */
    public RandomJourneys withMap() {
        return new RandomJourneys(customs, true);
    }

    /** The journey of this seed. */
    public Journey seeded(long seed) {
        Details details = withMap ? new RandomDetails(new Chance(seed ^ SALT_OF_THE_MAP)) : Details.NONE;
        return new JourneyDraw(new Chance(seed), details, customs).journey();
    }
}
