package dev.journey.event;

import java.util.Arrays;

/** A column of numbers that grows at its end. */
final class IntColumn {

    private static final int BEGINNING = 16;

    private int[] values;
    private int size;

    IntColumn() {
        this(new int[BEGINNING], 0);
    }

    private IntColumn(int[] values, int size) {
        this.values = values;
        this.size = size;
    }

    /** A column in which a number stands so many times. */
    static IntColumn filled(int value, int times) {
        int[] values = new int[Math.max(BEGINNING, times)];
        Arrays.fill(values, 0, times, value);
        return new IntColumn(values, times);
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Capacity.after(size));
        }
        values[size++] = value;
    }

    int get(int row) {
        return values[row];
    }

    void set(int row, int value) {
        values[row] = value;
    }

    int size() {
        return size;
    }

    /** The same numbers in another order of the rows, or only some of them. */
    IntColumn in(int[] order) {
        int[] ordered = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = values[order[i]];
        }
        return new IntColumn(ordered, order.length);
    }
}
