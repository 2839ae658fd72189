package dev.journey.model;

import dev.journey.condition.EventPattern;
import java.util.Objects;

/**
 * What every matching event adds to a customer's score.
 *
 * @param pattern which events
 * @param points how many points, from -{@link #MOST} to {@link #MOST}; negative ones are taken away
 */
public record Points(EventPattern pattern, int points) {

    /** The largest number of points that one event may give or take; checked by the journey that holds it. */
    public static final int MOST = 1_000_000_000;

    /** Checks that there is a pattern. */
    public Points {
        Objects.requireNonNull(pattern, "pattern");
    }
}
