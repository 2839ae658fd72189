package dev.journey.condition;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Events occurred in this order, with anything between them; each place is taken by an event of its own.
 *
 * <p>Once it has come about, it stays so while the scope lasts.
 *
 * <pre>{@code
 * sequence("product_viewed", "cart_filled", "cart_left").spanning(ofDays(2))
 * }</pre>
 *
 * @param patterns the places, in order; at least one
 * @param spanning the last event comes before this length, begun with the first one, ends; any time where it is absent
 * @param statedOver over what it looks back, where that is stated
 */
public record Sequence(List<EventPattern> patterns, Optional<Length> spanning, Optional<Scope> statedOver)
        implements EventCondition {

    /** The most places of a sequence. */
    public static final int MOST = 1_000;

    /**
     * Copies the places.
     *
     * @throws IllegalArgumentException if there is no place, or more than {@link #MOST}
     */
    public Sequence {
        patterns = List.copyOf(Objects.requireNonNull(patterns, "patterns"));
        Objects.requireNonNull(spanning, "spanning");
        Objects.requireNonNull(statedOver, "statedOver");
        if (patterns.isEmpty() || patterns.size() > MOST) {
            throw new IllegalArgumentException(
                    "sequence must be of 1 to " + MOST + " event patterns: " + patterns.size());
        }
    }

    /** These places in the present stage, in any time. */
    public static Sequence of(List<EventPattern> patterns) {
        return new Sequence(patterns, Optional.empty(), Optional.empty());
    }

    /** With the last event before the end of this length, begun with the first event. */
    public Sequence spanning(Length length) {
        return new Sequence(patterns, Optional.of(Objects.requireNonNull(length, "length")), statedOver);
    }

    /** With the last event before the end of this exact length, begun with the first event. */
    public Sequence spanning(Duration duration) {
        return spanning(Length.of(duration));
    }

    /** With the last event before the end of this length of the calendar, begun with the first event. */
    public Sequence spanning(Period period) {
        return spanning(Length.of(period));
    }

    @Override
    public Sequence over(Scope scope) {
        return new Sequence(patterns, spanning, Optional.of(Objects.requireNonNull(scope, "scope")));
    }

    @Override
    public Sequence overJourney() {
        return over(Scope.JOURNEY);
    }

    @Override
    public String kind() {
        return "sequence";
    }

    /** The condition in words, such as {@code cart_filled, then cart_left spanning less than 2 days}. */
    @Override
    public String toString() {
        return patterns.stream().map(EventPattern::toString).collect(Collectors.joining(", then "))
                + spanning.map(length -> " spanning less than " + length.words())
                        .orElse("")
                + overInWords();
    }
}
