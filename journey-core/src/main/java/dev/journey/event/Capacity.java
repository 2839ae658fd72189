package dev.journey.event;

/** How columns grow. */
final class Capacity {

    /** Some virtual machines cannot make an array of quite {@link Integer#MAX_VALUE}. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private Capacity() {}

    /** The next capacity of a column that is full; by half, so that adding takes constant time on average. */
    static int after(int size) {
        if (size == MOST) {
            throw new IllegalStateException("log must not hold more than " + MOST + " entries; split it by customer");
        }
        return (int) Math.min(MOST, size + (size >> 1) + 1L);
    }
}
