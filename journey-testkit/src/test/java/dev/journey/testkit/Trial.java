package dev.journey.testkit;

import dev.journey.event.Entry;
import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import dev.journey.testkit.law.Life;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A journey and a history, to try properties on. For one thread: what the engine makes of it is kept. */
final class Trial {

    private final long seed;
    private final RandomHistory random;
    private final JourneyEngine engine;
    private Optional<Replay> replay = Optional.empty();
    private Optional<Life> life = Optional.empty();

    private Trial(long seed, RandomHistory random, JourneyEngine engine) {
        this.seed = seed;
        this.random = random;
        this.engine = engine;
    }

    static Trial of(long seed) {
        Journey journey =
                RandomJourneys.ofEveryKind().withCustom(Engines.CUSTOM).seeded(seed);
        return new Trial(seed, RandomHistories.of(journey).seeded(seed), Engines.engine(journey));
    }

    Trial withJourney(Journey other) {
        return new Trial(seed, random, Engines.engine(other));
    }

    Trial withEntries(List<Entry> entries) {
        return new Trial(seed, new RandomHistory(customer(), entries, asOf()), engine);
    }

    long seed() {
        return seed;
    }

    Journey journey() {
        return engine.journey();
    }

    JourneyEngine engine() {
        return engine;
    }

    String customer() {
        return random.customer();
    }

    /** In the order of arrival. */
    List<Entry> entries() {
        return random.entries();
    }

    Instant asOf() {
        return random.asOf();
    }

    History history() {
        return random.history();
    }

    /** The entries that a replay sees, in its order. */
    List<Entry> seen() {
        return history().entries().stream()
                .filter(entry -> !entry.at().isAfter(asOf()))
                .toList();
    }

    /** What the engine makes of the history. */
    Replay replay() {
        if (replay.isEmpty()) {
            replay = Optional.of(engine.replay(history(), asOf()));
        }
        return replay.get();
    }

    /** The life that the engine makes of the history. */
    Life life() {
        if (life.isEmpty()) {
            life = Optional.of(Life.of(engine, history(), asOf()));
        }
        return life.get();
    }

    /** What a property draws beside the trial; the same for the same seed. */
    Chance chance() {
        return new Chance(~seed);
    }
}
