package dev.journey.testkit.assertion;

import dev.journey.event.History;
import dev.journey.measure.Visit;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import dev.journey.run.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about what a journey made of one customer's history.
 *
 * <pre>{@code
 * assertThat(engine.replay(anna, asOf))
 *         .explainedBy(engine, anna)
 *         .wentThrough("awareness", "consideration")
 *         .doesNotReachGoal();
 * }</pre>
 */
public class ReplayAssert extends EffectfulAssert<ReplayAssert, Replay> {

    static final Kind<ReplayAssert, Replay> KIND = new Kind<>(ReplayAssert.class, Replay.class, ReplayAssert::new);

    /** Assertions about this replay. */
    public ReplayAssert(@Nullable Replay actual) {
        super(actual, ReplayAssert.class);
    }

    @Override
    String subject(Replay replay) {
        return "the replay of customer '" + replay.customer() + "'";
    }

    @Override
    List<Effect> effects(Replay replay) {
        return replay.effects();
    }

    /** Asks nothing: failures say why the customer is still there at the end, in the words of this engine. */
    public ReplayAssert explainedBy(JourneyEngine engine) {
        explained = Optional.of(replay ->
                replay.progress().map(progress -> Why.stays(engine, progress)).orElse(""));
        return this;
    }

    /**
     * Asks nothing: failures say why the customer moved and why they are still there at the end, in the words of this
     * engine.
     *
     * @param history what was replayed
     */
    public ReplayAssert explainedBy(JourneyEngine engine, History history) {
        explained = Optional.of(replay -> replay.progress()
                .map(progress -> Why.moved(engine, history, replay.asOf()))
                .orElse(""));
        return this;
    }

    /** Leads to where the customer stood at the end; fails where the customer had done nothing yet. */
    public final ProgressAssert progress() {
        return lead(ProgressAssert.KIND, "to have started", Replay::progress, replay -> "has not by " + replay.asOf());
    }

    /** The customer had done nothing yet; fails where there is a progress. */
    public ReplayAssert hasNotStarted() {
        return expect(
                "not to have started",
                replay -> replay.progress().isEmpty(),
                replay -> "has: " + replay.progress().orElseThrow());
    }

    /** The customer was in these stages, in this order, and in no other; fails for any other way. */
    public ReplayAssert wentThrough(String... stages) {
        List<String> expected = List.of(stages);
        return expect(
                "to go through " + way(expected),
                replay -> stages(replay).equals(expected),
                replay -> "it goes through " + way(stages(replay)));
    }

    private static List<String> stages(Replay replay) {
        return Visit.of(replay.effects()).stream().map(Visit::stage).toList();
    }

    private static String way(List<String> stages) {
        return stages.isEmpty() ? "no stage" : stages.stream().map(Wording::of).collect(Collectors.joining(" -> "));
    }

    /** The replay stood at this instant; fails for any other. */
    public ReplayAssert isAsOf(Instant instant) {
        return expectEqual("instant", instant, Replay::asOf);
    }

    /** This became of the events; fails where any of the numbers is another. */
    public ReplayAssert hasTally(Tally tally) {
        return expectEqual("tally", tally, Replay::tally);
    }
}
