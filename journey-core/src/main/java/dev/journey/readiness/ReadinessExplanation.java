package dev.journey.readiness;

import dev.journey.event.AttributeValue.Decimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a criterion expects, what was measured, and whether that is enough.
 *
 * @param readiness the criterion as it was written
 * @param ready whether it is met
 * @param actual the latest value of its metric; empty where nothing was measured, or where it is made of others
 * @param trend which way its metric went at last; empty likewise, or where there are not two values
 * @param parts the explanations of what it is made of, in order
 */
public record ReadinessExplanation(
        Readiness readiness,
        boolean ready,
        Optional<Decimal> actual,
        Optional<Trend> trend,
        List<ReadinessExplanation> parts) {

    /** Copies the parts. */
    public ReadinessExplanation {
        Objects.requireNonNull(readiness, "readiness");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(trend, "trend");
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
    }

    /** Such as {@code visitors at least 10000: ready with 12000}. */
    @Override
    public String toString() {
        return ReadinessExplainer.words(this);
    }
}
