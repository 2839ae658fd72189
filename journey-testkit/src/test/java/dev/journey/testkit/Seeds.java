package dev.journey.testkit;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Tries a property on a random journey and history for each of many seeds. {@code -Djourney.seeds=1000000} tries a
 * million of them, {@code -Djourney.seed=17} that one.
 */
final class Seeds {

    private static final long USUAL = 10_000;

    private Seeds() {}

    /** Fails with the smallest case that comes from the lowest seed that breaks the property. */
    static void hold(Property property) {
        OptionalLong broken = seeds().parallel()
                .filter(seed -> property.failure(Trial.of(seed)).isPresent())
                .findFirst();
        if (broken.isPresent()) {
            Trial small = new Shrinker(property).shrink(Trial.of(broken.getAsLong()));
            throw new AssertionError(message(property, small));
        }
    }

    private static LongStream seeds() {
        Long one = Long.getLong("journey.seed");
        return one != null ? LongStream.of(one) : LongStream.range(0, Long.getLong("journey.seeds", USUAL));
    }

    private static String message(Property property, Trial small) {
        Optional<String> failure = property.failure(small);
        return "seed " + small.seed() + ": " + failure.orElse("fails now and then only") + "\n\n" + Written.of(small);
    }
}
