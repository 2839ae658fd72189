package dev.journey.measure;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;

/**
 * How lengths of time spread: what is usual, and what is still within the usual.
 *
 * <p>Percentiles are linear between the two lengths beside them (type 7 of Hyndman and Fan, Sample Quantiles in
 * Statistical Packages, 1996), as NumPy, R and spreadsheets take them. What falls between two nanoseconds is the nearer
 * one.
 *
 * @param count how many lengths there are, at least one
 * @param least the shortest
 * @param lowerQuartile a quarter of them is at most as long
 * @param median half of them is at most as long
 * @param upperQuartile three quarters of them are at most as long
 * @param ninthDecile nine tenths of them are at most as long
 * @param most the longest
 * @param mean their sum over their number
 */
public record Spread(
        long count,
        Duration least,
        Duration lowerQuartile,
        Duration median,
        Duration upperQuartile,
        Duration ninthDecile,
        Duration most,
        Duration mean) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if there is no length
     */
    public Spread {
        if (count < 1) {
            throw new IllegalArgumentException("spread must be of at least one length of time: " + count);
        }
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(lowerQuartile, "lowerQuartile");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(upperQuartile, "upperQuartile");
        Objects.requireNonNull(ninthDecile, "ninthDecile");
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(mean, "mean");
    }

    /**
     * How these lengths spread.
     *
     * @throws IllegalArgumentException if there is none, or one is negative or longer than the time that journeys know
     */
    public static Spread of(Collection<Duration> lengths) {
        Durations gathered = new Durations();
        Objects.requireNonNull(lengths, "lengths").forEach(gathered::add);
        return gathered.spread()
                .orElseThrow(() -> new IllegalArgumentException("spread must be of at least one length of time"));
    }
}
