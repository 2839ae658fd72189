package dev.journey.testkit;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * Tries properties on a random journey and history for each of many seeds. {@code -Djourney.seeds=1000000} tries a
 * million of them, {@code -Djourney.seed=17} that one.
 */
final class Seeds {

    private static final long USUAL = 10_000;

    private final Map<Property, Long> broken = new ConcurrentHashMap<>();

    private Seeds() {}

    /** Goes through the seeds once, however many the properties are: most of the time goes into making the trials. */
    static Seeds tried(Collection<Property> properties) {
        Seeds seeds = new Seeds();
        all().parallel().forEach(seed -> {
            Trial trial = Trial.of(seed);
            properties.stream()
                    .filter(property -> seeds.broken.getOrDefault(property, Long.MAX_VALUE) > seed)
                    .filter(property -> property.failure(trial).isPresent())
                    .forEach(property -> seeds.broken.merge(property, seed, Math::min));
        });
        return seeds;
    }

    /** Fails with the smallest case that can be made of the lowest seed that breaks the property. */
    void hold(Property property) {
        Long seed = broken.get(property);
        if (seed != null) {
            Trial small = new Shrinker(property).shrink(Trial.of(seed));
            String how = property.failure(small).orElse("broken now and then only");
            throw new AssertionError("seed " + seed + ": " + how + "\n\n" + Written.of(small));
        }
    }

    private static LongStream all() {
        Long one = Long.getLong("journey.seed");
        return one != null ? LongStream.of(one) : LongStream.range(0, Long.getLong("journey.seeds", USUAL));
    }
}
