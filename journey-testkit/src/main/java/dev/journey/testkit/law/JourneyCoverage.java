package dev.journey.testkit.law;

import dev.journey.condition.Condition;
import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.ConditionExplanation;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.TransitionExplanation;
import dev.journey.run.TryExplanation;
import dev.journey.testkit.law.CoveragePart.Aim;
import dev.journey.testkit.law.CoveragePart.Kind;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which parts of a journey tests have reached: transitions that moved somebody, follow-ups that were given out, and of
 * every condition of theirs each leaf seen holding and seen failing when it was asked.
 *
 * <pre>{@code
 * static final JourneyCoverage COVERAGE = JourneyCoverage.of(SHOP);
 *
 * Replay replay = engine.replay(history, asOf);
 * COVERAGE.record(engine, history, asOf);
 *
 * @AfterAll
 * static void everything_is_tested() {
 *     COVERAGE.assertAtLeast(90);
 * }
 * }</pre>
 *
 * <p>Gathered by one thread; the parts that several threads have gathered are merged.
 */
public final class JourneyCoverage {

    private final Journey journey;
    private final Map<CoveragePart, Long> seen = new LinkedHashMap<>();

    private JourneyCoverage(Journey journey) {
        this.journey = journey;
        journey.transitions().forEach(each -> expect(Kind.TRANSITION, each.id(), each.when()));
        journey.stages().stream()
                .flatMap(stage -> stage.followUps().stream())
                .forEach(each -> expect(Kind.FOLLOW_UP, each.id(), each.when()));
    }

    /** The coverage of a journey of which nothing was reached so far. */
    public static JourneyCoverage of(Journey journey) {
        return new JourneyCoverage(Objects.requireNonNull(journey, "journey"));
    }

    private void expect(Kind kind, String rule, Condition when) {
        seen.put(new CoveragePart(kind, rule, Aim.DONE, 0, when.toString()), 0L);
        Leaf.of(when).stream().flatMap(leaf -> leaf.parts(kind, rule)).forEach(part -> seen.put(part, 0L));
    }

    /** Records what a life reached. */
    public void record(Life life) {
        Objects.requireNonNull(life, "life");
        record(life.engine(), life.history(), life.asOf());
    }

    /**
     * Records what a history reaches up to an instant.
     *
     * @throws IllegalArgumentException if the engine runs another journey, or another version of it
     */
    public void record(JourneyEngine engine, History history, Instant asOf) {
        check(engine.journey());
        engine.explainTries(history, asOf).forEach(this::record);
        engine.replay(history, asOf).effects().forEach(this::record);
    }

    /**
     * Adds what another coverage has seen to this one.
     *
     * @throws IllegalArgumentException if it is of another journey, or another version of it
     */
    public void merge(JourneyCoverage other) {
        check(other.journey);
        other.seen.forEach((part, times) -> seen.merge(part, times, Long::sum));
    }

    private void check(Journey other) {
        if (!other.equals(journey)) {
            throw new IllegalArgumentException("coverage is of journey " + Words.quoted(journey.id()) + ", version "
                    + journey.version() + ", and must not be mixed with another: " + Words.quoted(other.id())
                    + ", version " + other.version());
        }
    }

    /** Those after the transition that moved were not asked. */
    private void record(TryExplanation asked) {
        for (TransitionExplanation transition : asked.transitions()) {
            record(Kind.TRANSITION, transition.transition(), transition.condition());
            if (asked.moved().equals(Optional.of(transition.transition()))) {
                break;
            }
        }
        asked.followUps().forEach(each -> record(Kind.FOLLOW_UP, each.followUp(), each.condition()));
    }

    private void record(Kind kind, String rule, ConditionExplanation condition) {
        Leaf.of(condition).stream().flatMap(leaf -> leaf.parts(kind, rule)).forEach(this::count);
    }

    private void record(Effect effect) {
        if (effect instanceof Effect.Moved moved) {
            Condition when = journey.transition(moved.transition()).when();
            count(new CoveragePart(Kind.TRANSITION, moved.transition(), Aim.DONE, 0, when.toString()));
        } else if (effect instanceof Effect.FollowUpDue due) {
            journey.stage(due.stage()).followUps().stream()
                    .filter(followUp -> followUp.id().equals(due.followUp()))
                    .map(followUp -> followUp.when().toString())
                    .forEach(when -> count(new CoveragePart(Kind.FOLLOW_UP, due.followUp(), Aim.DONE, 0, when)));
        }
    }

    private void count(CoveragePart part) {
        seen.merge(part, 1L, Long::sum);
    }

    /** All that can be reached, each with the number of times that it was. */
    public Map<CoveragePart, Long> parts() {
        return Collections.unmodifiableMap(seen);
    }

    /** What was never reached, in the order of the journey. */
    public List<CoveragePart> missing() {
        return seen.entrySet().stream()
                .filter(part -> part.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How much of all that can be reached was, from 0 to 100; 100 of a journey without any rule. */
    public double percent() {
        int all = seen.size();
        return all == 0 ? 100 : 100.0 * (all - missing().size()) / all;
    }

    /**
     * Fails where less was reached.
     *
     * @throws AssertionError that names what is missing
     */
    public void assertAtLeast(int percent) {
        if (percent() < percent) {
            throw new AssertionError("coverage of journey " + Words.quoted(journey.id()) + " must be at least "
                    + percent + " %, but is " + CoverageTable.share(this) + "; missing:\n"
                    + CoverageTable.missing(this));
        }
    }

    /** A line for each rule, and what is missing. */
    @Override
    public String toString() {
        return "journey " + Words.quoted(journey.id()) + ", version " + journey.version() + ": "
                + CoverageTable.of(this);
    }
}
