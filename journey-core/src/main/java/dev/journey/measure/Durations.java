package dev.journey.measure;

import dev.journey.event.EventTime;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lengths of time, gathered to be asked how they spread. Two are equal when they hold the same lengths, in whatever
 * order these came.
 */
final class Durations {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private static final Duration LONGEST = Duration.between(EventTime.EARLIEST, EventTime.LATEST);

    /** Whole nanoseconds, to be read without a sign: what is too many for a positive number is a negative one. */
    private long[] nanos = new long[0];

    private int size;
    private boolean sorted = true;

    /**
     * Takes a length in.
     *
     * @throws IllegalArgumentException if it is negative or longer than the time that journeys know
     */
    void add(Duration length) {
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "length of time must be between nothing and that of the years 1678 to 2261: " + length);
        }
        add(length.getSeconds() * NANOS_PER_SECOND + length.getNano()); // past 292 years it is negative
    }

    /** Takes a length in, as whole nanoseconds to be read without a sign. */
    void add(long length) {
        room(1);
        nanos[size++] = length;
        sorted = false;
    }

    void merge(Durations other) {
        room(other.size);
        System.arraycopy(other.nanos, 0, nanos, size, other.size);
        size += other.size;
        sorted = false;
    }

    private void room(int more) {
        int needed = Math.addExact(size, more);
        if (needed > nanos.length) {
            nanos = Arrays.copyOf(nanos, Math.max(needed, size + (size >> 1)));
        }
    }

    int size() {
        return size;
    }

    /** The lengths, the shortest first. */
    List<Duration> sorted() {
        sort();
        return IntStream.range(0, size).mapToObj(this::length).toList();
    }

    /** How they spread; empty where there is none. */
    Optional<Spread> spread() {
        if (size == 0) {
            return Optional.empty();
        }
        sort();
        return Optional.of(new Spread(
                size,
                length(0),
                percentile(25),
                percentile(50),
                percentile(75),
                percentile(90),
                length(size - 1),
                mean()));
    }

    /** The linear percentile (type 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996). */
    private Duration percentile(int percent) {
        long position = (size - 1L) * percent;
        int below = (int) (position / 100);
        int above = Math.min(below + 1, size - 1);
        BigInteger step = exact(above).subtract(exact(below)).multiply(BigInteger.valueOf(position % 100));
        return length(exact(below).add(rounded(step, 100)));
    }

    private Duration mean() {
        return length(rounded(sum(), size));
    }

    private BigInteger sum() {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < size; i++) {
            sum = sum.add(exact(i));
        }
        return sum;
    }

    /** The nearest whole number to a part, the upper one of two that are as near. */
    private static BigInteger rounded(BigInteger sum, long parts) {
        return sum.add(BigInteger.valueOf(parts / 2)).divide(BigInteger.valueOf(parts));
    }

    private Duration length(int index) {
        return length(exact(index));
    }

    private static Duration length(BigInteger nanos) {
        BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(NANOS_PER_SECOND));
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    private BigInteger exact(int index) {
        long value = nanos[index];
        BigInteger exact = BigInteger.valueOf(value);
        return value < 0 ? exact.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : exact;
    }

    /** Puts them in order, the negative numbers behind the others. */
    private void sort() {
        if (!sorted) {
            Arrays.sort(nanos, 0, size);
            int negative = (int)
                    Arrays.stream(nanos, 0, size).takeWhile(value -> value < 0).count();
            long[] rotated = new long[size];
            System.arraycopy(nanos, negative, rotated, 0, size - negative);
            System.arraycopy(nanos, 0, rotated, size - negative, negative);
            nanos = rotated;
            sorted = true;
        }
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Durations lengths)) {
            return false;
        }
        sort();
        lengths.sort();
        return Arrays.equals(nanos, 0, size, lengths.nanos, 0, lengths.size);
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, sum());
    }
}
