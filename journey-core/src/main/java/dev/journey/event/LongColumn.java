package dev.journey.event;

import java.util.Arrays;

/** A column of long numbers that grows at its end. */
final class LongColumn {

    private static final int BEGINNING = 16;

    private long[] values;
    private int size;

    LongColumn() {
        this(BEGINNING);
    }

    /** A column with room for so many numbers. */
    LongColumn(int room) {
        this(new long[room], 0);
    }

    private LongColumn(long[] values, int size) {
        this.values = values;
        this.size = size;
    }

    /** A column in which a number stands so many times. */
    static LongColumn filled(long value, int times) {
        long[] values = new long[Math.max(BEGINNING, times)];
        Arrays.fill(values, 0, times, value);
        return new LongColumn(values, times);
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Capacity.after(size));
        }
        values[size++] = value;
    }

    long get(int row) {
        return values[row];
    }

    void set(int row, long value) {
        values[row] = value;
    }

    int size() {
        return size;
    }

    /** The same numbers in another order of the rows, or only some of them. */
    LongColumn in(int[] order) {
        long[] ordered = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = values[order[i]];
        }
        return new LongColumn(ordered, order.length);
    }
}
