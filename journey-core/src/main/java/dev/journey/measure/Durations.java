package dev.journey.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/** Lengths of time, gathered to be asked for their percentiles. */
final class Durations {

    private long[] nanos = new long[16];
    private int size;

    void add(Duration duration) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = duration.toNanos();
    }

    void merge(Durations other) {
        nanos = LongStream.concat(stream(), other.stream()).toArray();
        size = nanos.length;
    }

    private LongStream stream() {
        return Arrays.stream(nanos, 0, size);
    }

    /**
     * The median: the middle one, or halfway between the two in the middle (the linear percentile, type 7 of Hyndman
     * and Fan, Sample Quantiles in Statistical Packages, 1996).
     */
    Optional<Duration> median() {
        if (size == 0) {
            return Optional.empty();
        }
        long[] sorted = stream().sorted().toArray();
        long below = sorted[(size - 1) / 2];
        long above = sorted[size / 2];
        return Optional.of(Duration.ofNanos(below + (above - below) / 2));
    }
}
