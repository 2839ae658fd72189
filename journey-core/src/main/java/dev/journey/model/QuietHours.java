package dev.journey.model;

import java.time.LocalTime;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The hours in which nobody gets a follow-up, in local time of the journey's zone.
 *
 * <pre>{@code
 * QuietHours.of(LocalTime.parse("21:00"), LocalTime.parse("08:00"))   // across midnight
 * }</pre>
 */
@Value.Immutable
public abstract sealed class QuietHours permits ImmutableQuietHours {

    QuietHours() {}

    /** Quiet from one time of day, which is inside, to another, which is not. */
    public static QuietHours of(LocalTime from, LocalTime to) {
        return ImmutableQuietHours.of(from, to);
    }

    /** The first quiet time of day. */
    @Value.Parameter
    public abstract LocalTime from();

    /** The first time of day that is not quiet any more. */
    @Value.Parameter
    public abstract LocalTime to();

    /** Whether a time of day is quiet. */
    public boolean contains(LocalTime time) {
        Objects.requireNonNull(time, "time");
        boolean sinceFrom = !time.isBefore(from());
        boolean beforeTo = time.isBefore(to());
        return from().isBefore(to()) ? sinceFrom && beforeTo : sinceFrom || beforeTo;
    }
}
