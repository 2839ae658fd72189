package dev.journey.examples.webshop;

import dev.journey.measure.StageMeasure;
import dev.journey.measure.StageMeasures;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import dev.journey.run.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers what the replays of all customers come to, while they go by. */
public final class Results {

    private final Instant asOf;
    private final StageMeasures measures;
    private final LongestStays stays;
    private final SortedMap<String, Long> effects = new TreeMap<>();
    private Tally tally = Tally.NONE;
    private long customers;
    private long started;

    /** Results of nobody so far. */
    public Results(JourneyEngine engine, Instant asOf) {
        this.asOf = asOf;
        this.measures = StageMeasures.of(engine.journey(), asOf);
        this.stays = new LongestStays(engine, asOf);
    }

    /** Takes one customer in and hands on the effects. */
    public Stream<Effect> add(Replay replay) {
        customers++;
        measures.add(replay);
        tally = tally.plus(replay.tally());
        started += replay.progress().isPresent() ? 1 : 0;
        stays.add(replay);
        replay.effects().forEach(effect -> effects.merge(effect.name(), 1L, Long::sum));
        return replay.effects().stream();
    }

    Instant asOf() {
        return asOf;
    }

    /** The measures of the stages, in their order. */
    List<StageMeasure> stages() {
        return measures.stages();
    }

    Optional<StuckCustomer> stuck() {
        return stays.stuck();
    }

    /** How many effects there were, by their names. */
    Map<String, Long> effects() {
        return effects;
    }

    Tally tally() {
        return tally;
    }

    /** How many customers the log knows. */
    long customers() {
        return customers;
    }

    /** How many of them had started the journey. */
    long started() {
        return started;
    }
}
