package dev.journey.model;

import dev.journey.condition.EventPattern;
import java.util.List;
import org.immutables.value.Value;

/**
 * How events give points to a customer, or take points away: the score, which lasts over the whole journey. Conditions
 * compare it by {@link dev.journey.condition.Conditions#score}.
 *
 * <pre>{@code
 * Scoring.builder().add("pricing_viewed", 10).add("support_complaint", -15).build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Scoring permits ImmutableScoring {

    private static final Scoring NONE = builder().build();

    Scoring() {}

    /** No event gives points, so that the score is always 0. */
    public static Scoring none() {
        return NONE;
    }

    /** A builder for a scoring in which no event gives points yet. */
    public static Builder builder() {
        return ImmutableScoring.builder();
    }

    /** The points with which a customer starts, from -{@link Points#MOST} to {@link Points#MOST}. */
    @Value.Default
    public int start() {
        return 0;
    }

    /** What gives points; an event gives those of every line that it matches. */
    public abstract List<Points> add();

    /** Builds a scoring; a method for one line adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableScoring.Builder {

        Builder() {}

        /** The points with which a customer starts; 0 if not set. */
        public abstract Builder start(int points);

        /** Another line that gives points. */
        public abstract Builder add(Points points);

        /** Every event of this type gives this number of points, or takes them where it is negative. */
        public Builder add(String eventType, int points) {
            return add(new Points(EventPattern.of(eventType), points));
        }

        /** Every matching event gives this number of points, or takes them where it is negative. */
        public Builder add(EventPattern pattern, int points) {
            return add(new Points(pattern, points));
        }

        /** The scoring. */
        public abstract Scoring build();
    }
}
