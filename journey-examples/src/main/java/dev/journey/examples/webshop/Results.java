package dev.journey.examples.webshop;

import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.JourneyMeasures;
import dev.journey.measure.Paths;
import dev.journey.measure.PathsMeasure;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers what the replays of all customers come to, while they go by. */
public final class Results {

    private static final int MOST_PATHS = 10;

    private final Instant asOf;
    private final JourneyMeasures measures;
    private final Paths paths;
    private final LongestStays stays;
    private final Answers answers;
    private final SortedMap<String, Long> effects = new TreeMap<>();

    /** Results of nobody so far, with answers to these questions. */
    public Results(JourneyEngine engine, Instant asOf, Questions questions) {
        this.asOf = asOf;
        this.measures = JourneyMeasures.of(engine.journey(), asOf);
        this.paths = Paths.of(engine.journey(), asOf);
        this.stays = new LongestStays(engine, asOf);
        this.answers = new Answers(engine.journey(), asOf, questions);
    }

    /** Takes one customer in and hands on the effects. */
    public Stream<Effect> add(Replayed customer) {
        Replay replay = customer.replay();
        answers.add(customer);
        measures.add(replay);
        paths.add(replay);
        stays.add(replay);
        replay.effects().forEach(effect -> effects.merge(effect.name(), 1L, Long::sum));
        return replay.effects().stream();
    }

    Instant asOf() {
        return asOf;
    }

    /** All that was measured of the journey. */
    JourneyMeasure measure() {
        return measures.measure();
    }

    /** The paths that most customers took. */
    PathsMeasure paths() {
        return paths.mostFrequent(MOST_PATHS);
    }

    /** What the page of the report tells beyond the measures. */
    Answers answers() {
        return answers;
    }

    Optional<StuckCustomer> stuck() {
        return stays.stuck();
    }

    /** How many effects there were, by their names. */
    Map<String, Long> effects() {
        return effects;
    }
}
