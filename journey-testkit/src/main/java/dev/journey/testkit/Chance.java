package dev.journey.testkit;

import java.util.List;

/**
 * Draws by seed, the same on every JVM for ever: SplitMix64 (Steele, Lea and Flood 2014), written out here because the
 * generators of the JDK may draw otherwise in the next version.
 */
final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to just below the bound. That small bounds are not drawn quite evenly does no harm here. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** From one number to another, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int percent) {
        return below(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[below(of.length)];
    }

    /** Some of them, at least one, in their order. */
    <T> List<T> some(List<T> of) {
        T sure = one(of);
        return of.stream().filter(each -> each.equals(sure) || percent(40)).toList();
    }
}
