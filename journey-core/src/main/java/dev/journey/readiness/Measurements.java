package dev.journey.readiness;

import dev.journey.event.AttributeValue.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The values of metrics that somebody measured, the latest last.
 *
 * <pre>{@code
 * Measurements.none().with("visitors", 8_000, 9_500, 12_000).with("leads", 40)
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Measurements permits ImmutableMeasurements {

    Measurements() {}

    /** Nothing was measured. */
    public static Measurements none() {
        return ImmutableMeasurements.builder().build();
    }

    /** The values by the ids of their metrics, in order of time. */
    public abstract Map<String, List<Decimal>> values();

    /**
     * These measurements, with the values of one more metric, in order of time; they replace those it had.
     *
     * @throws IllegalArgumentException if a value is not finite, or out of the range of a {@link Decimal}
     */
    public Measurements with(String metric, double... values) {
        Objects.requireNonNull(values, "values");
        List<Decimal> decimals = Arrays.stream(values).mapToObj(Decimal::of).toList();
        return ImmutableMeasurements.builder()
                .like(this)
                .value(metric, decimals)
                .build();
    }

    /** The latest value of a metric, if there is one. */
    public Optional<Decimal> latest(String metric) {
        return fromLast(metric, 1);
    }

    /** Which way a metric went at last; empty where there are not two values. */
    public Optional<Trend> trend(String metric) {
        return fromLast(metric, 2).map(before -> {
            int change = fromLast(metric, 1).orElseThrow().compareTo(before);
            return change == 0 ? Trend.STEADY : change > 0 ? Trend.RISING : Trend.FALLING;
        });
    }

    private Optional<Decimal> fromLast(String metric, int place) {
        List<Decimal> series = values().getOrDefault(Objects.requireNonNull(metric, "metric"), List.of());
        return series.size() < place ? Optional.empty() : Optional.of(series.get(series.size() - place));
    }
}
