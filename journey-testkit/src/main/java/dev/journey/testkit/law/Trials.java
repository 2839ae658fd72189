package dev.journey.testkit.law;

import dev.journey.run.JourneyEngine;
import dev.journey.testkit.RandomHistory;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** The histories of some seeds, and laws tried on them. */
record Trials(JourneyEngine engine, LongFunction<RandomHistory> histories, long firstSeed, int count) {

    /** The law that a journey runs at all. */
    static final Law RUNS = new StatedLaw("the engine takes every history to its end", life -> Optional.empty());

    LongStream seeds() {
        return LongStream.range(firstSeed, firstSeed + count);
    }

    Life life(RandomHistory history) {
        return Life.of(engine, history.history(), history.asOf());
    }

    Life life(long seed) {
        return life(histories.apply(seed));
    }

    /** How the life of a history breaks a law; one that cannot be lived breaks only the law that it can. */
    Optional<String> brokenBy(RandomHistory history, Law law) {
        Life life;
        try {
            life = life(history);
        } catch (RuntimeException thrown) {
            return law == RUNS ? Optional.of(thrown.toString()) : Optional.empty();
        }
        return brokenBy(life, law);
    }

    /** How a life breaks a law, if only because the law fails on it: assertions may stand in laws. */
    static Optional<String> brokenBy(Life life, Law law) {
        try {
            return law.brokenBy(life);
        } catch (RuntimeException | AssertionError thrown) {
            return Optional.of(thrown.toString());
        }
    }

    /** The first history that breaks a law, made small. */
    Optional<Breach> firstBreach(Law law) {
        return seeds().filter(seed -> brokenBy(histories.apply(seed), law).isPresent())
                .boxed()
                .findFirst()
                .map(seed -> breach(seed, law));
    }

    /** The history of this seed, which breaks the law, made small. */
    Breach breach(long seed, Law law) {
        RandomHistory small = new Smallest(history -> brokenBy(history, law).isPresent()).of(histories.apply(seed));
        String how = brokenBy(small, law).orElse("broken now and then only");
        String story = law == RUNS ? LifeTimeline.of(small) : LifeTimeline.of(life(small));
        return new Breach(law.name(), how, Optional.of(new Breach.Found(seed, small, story)));
    }
}
