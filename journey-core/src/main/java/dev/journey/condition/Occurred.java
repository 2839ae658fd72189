package dev.journey.condition;

import dev.journey.event.Channel;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The number of matching events lies within bounds: at least one, unless bounds are given.
 *
 * <p>With a window, an event counts at an instant {@code t} while {@code t} is before the end of the window that began
 * with the event. The words of a condition follow one another as in a sentence:
 *
 * <pre>{@code
 * occurred("product_viewed").atLeast(3).within(ofDays(7))
 * occurred("complaint").atMost(0).overJourney()
 * occurred("review_posted").where("rating", Comparison.atLeast(4))
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Occurred implements EventCondition permits ImmutableOccurred {

    /** The largest number that a count may be compared with. */
    public static final int MOST = 1_000_000;

    Occurred() {}

    /** The matching events occurred at least once in the present stage. */
    public static Occurred of(EventPattern pattern) {
        return ImmutableOccurred.builder().pattern(pattern).build();
    }

    /** Which events are counted. */
    public abstract EventPattern pattern();

    /** The smallest number of events, from 0 to {@link #MOST}; where neither bound is given, 1. */
    public abstract OptionalInt atLeast();

    /** The largest number of events, from 0 to {@link #MOST}. */
    public abstract OptionalInt atMost();

    /** How long an event counts; for ever where it is absent. */
    public abstract Optional<Length> within();

    @Override
    public abstract Optional<Scope> statedOver();

    @Override
    public List<EventPattern> patterns() {
        return List.of(pattern());
    }

    /**
     * At least this number of events.
     *
     * @throws IllegalArgumentException if the number is negative or greater than {@link #MOST}
     */
    public Occurred atLeast(int count) {
        return copy().atLeast(count).build();
    }

    /**
     * At most this number of events; with 0, none.
     *
     * @throws IllegalArgumentException if the number is negative or greater than {@link #MOST}
     */
    public Occurred atMost(int count) {
        return copy().atMost(count).build();
    }

    /**
     * Exactly this number of events: at least and at most.
     *
     * @throws IllegalArgumentException if the number is negative or greater than {@link #MOST}
     */
    public Occurred exactly(int count) {
        return copy().atLeast(count).atMost(count).build();
    }

    /** Counting only while this much time has not passed since the event. */
    public Occurred within(Length length) {
        return copy().within(length).build();
    }

    /**
     * Counting only while this exact length has not passed since the event.
     *
     * @throws IllegalArgumentException if it is shorter than a second or has a fraction of one
     */
    public Occurred within(Duration duration) {
        return within(Length.of(duration));
    }

    /**
     * Counting only while this length of the calendar has not passed since the event.
     *
     * @throws IllegalArgumentException if it is zero or a part of it is negative
     */
    public Occurred within(Period period) {
        return within(Length.of(period));
    }

    /** Counted over this scope. */
    @Override
    public Occurred over(Scope scope) {
        return copy().statedOver(scope).build();
    }

    /** Counted over the whole journey, not only in the present stage. */
    @Override
    public Occurred overJourney() {
        return over(Scope.JOURNEY);
    }

    /**
     * Counting only events whose attribute compares so.
     *
     * @throws IllegalArgumentException if the attribute's name is blank, or one operator is stated of it twice
     */
    public Occurred where(String attribute, Comparison comparison) {
        return copy().pattern(pattern().where(attribute, comparison)).build();
    }

    /** Counting only events of this touchpoint. */
    public Occurred at(String touchpoint) {
        return copy().pattern(pattern().touchpoint(touchpoint)).build();
    }

    /** Counting only events through this channel. */
    public Occurred through(Channel channel) {
        return copy().pattern(pattern().channel(channel)).build();
    }

    /** The smallest count that satisfies the condition. */
    @Value.Derived
    @Value.Auxiliary
    public int fewest() {
        return atLeast().orElse(atMost().isPresent() ? 0 : 1);
    }

    /** The largest count that satisfies the condition. */
    @Value.Derived
    @Value.Auxiliary
    long most() {
        return atMost().isPresent() ? atMost().getAsInt() : Long.MAX_VALUE;
    }

    /**
     * Whether this number of events satisfies the condition.
     *
     * @param count how many matching events there are, at least 0
     */
    public boolean allows(long count) {
        return count >= fewest() && count <= most();
    }

    @Override
    public String kind() {
        return "occurred";
    }

    /** The condition in words, such as {@code at least 3 product_viewed within 7 days}. */
    @Override
    public String toString() {
        return bounds()
                + pattern()
                + within().map(length -> " within " + length.words()).orElse("")
                + overInWords();
    }

    private String bounds() {
        if (atMost().isEmpty()) {
            return fewest() == 1 ? "" : "at least " + fewest() + " ";
        }
        if (atMost().equals(atLeast())) {
            return "exactly " + fewest() + " ";
        }
        int most = atMost().getAsInt();
        if (fewest() > most) {
            return "at least " + fewest() + " and at most " + most + " ";
        }
        return (atLeast().isPresent() ? fewest() + " to " : "at most ") + most + " ";
    }

    private ImmutableOccurred.Builder copy() {
        return ImmutableOccurred.builder().like(this);
    }

    @Value.Check
    void check() {
        check("atLeast", atLeast());
        check("atMost", atMost());
    }

    private void check(String bound, OptionalInt count) {
        if (count.isPresent() && (count.getAsInt() < 0 || count.getAsInt() > MOST)) {
            throw new IllegalArgumentException("'" + bound + "' of '" + pattern()
                    + "' must be a whole number from 0 to " + MOST + ": " + count.getAsInt());
        }
    }
}
