package dev.journey.testkit.assertion;

import dev.journey.check.Finding;
import dev.journey.measure.Funnel;
import dev.journey.measure.Outcomes;
import dev.journey.measure.StageMeasure;
import dev.journey.measure.StageMeasures;
import dev.journey.model.Journey;
import dev.journey.run.ConditionExplanation;
import dev.journey.run.Effect;
import dev.journey.run.Explanation;
import dev.journey.run.Progress;
import dev.journey.run.Replay;
import dev.journey.run.Step;
import dev.journey.run.TransitionExplanation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in: {@code assertThat} for what users meet of the library, to be imported beside that of AssertJ.
 *
 * <pre>{@code
 * import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
 * import static org.assertj.core.api.Assertions.assertThat;
 *
 * assertThat(anna).explainedBy(engine).isIn("consideration");
 * // Expecting customer 'anna'
 * // to be in stage 'consideration'
 * // but is in stage 'awareness' since 2026-01-01T09:00:00Z
 * // why: awareness -> consideration: 2 of 3 product_viewed within 7 days; 1 more before 2026-01-08T09:05:00Z
 * }</pre>
 */
public final class JourneyAssertions {

    private JourneyAssertions() {}

    /** Assertions about the definition of a journey. */
    public static JourneyAssert assertThat(@Nullable Journey journey) {
        return new JourneyAssert(journey);
    }

    /** Assertions about where a customer stands. */
    public static ProgressAssert assertThat(@Nullable Progress progress) {
        return new ProgressAssert(progress);
    }

    /** Assertions about what one call of the engine gave. */
    public static StepAssert assertThat(@Nullable Step step) {
        return new StepAssert(step);
    }

    /** Assertions about what a journey made of one customer's history. */
    public static ReplayAssert assertThat(@Nullable Replay replay) {
        return new ReplayAssert(replay);
    }

    /** Assertions about why a customer is where they are. */
    public static ExplanationAssert assertThat(@Nullable Explanation explanation) {
        return new ExplanationAssert(explanation);
    }

    /** Assertions about why a transition does not move a customer yet. */
    public static TransitionExplanationAssert assertThat(@Nullable TransitionExplanation explanation) {
        return new TransitionExplanationAssert(explanation);
    }

    /** Assertions about what a condition has and lacks. */
    public static ConditionExplanationAssert assertThat(@Nullable ConditionExplanation explanation) {
        return new ConditionExplanationAssert(explanation);
    }

    /** Assertions about what was measured of the stages of a journey. */
    public static StageMeasuresAssert assertThat(@Nullable StageMeasures measures) {
        return new StageMeasuresAssert(measures);
    }

    /** Assertions about what happened in one stage. */
    public static StageMeasureAssert assertThat(@Nullable StageMeasure measure) {
        return new StageMeasureAssert(measure);
    }

    /** Assertions about how visits are judged. */
    public static OutcomesAssert assertThat(@Nullable Outcomes outcomes) {
        return new OutcomesAssert(outcomes);
    }

    /** Assertions about how many customers get how far. */
    public static FunnelAssert assertThat(@Nullable Funnel funnel) {
        return new FunnelAssert(funnel);
    }

    /** Assertions about what checks found. */
    public static FindingsAssert assertThat(@Nullable List<Finding> findings) {
        return new FindingsAssert(findings);
    }

    /** Assertions about effects, in order. */
    // Its second bound keeps the erasure apart from that of a list of findings.
    public static <L extends Collection<Effect> & List<Effect>> EffectsAssert assertThat(@Nullable L effects) {
        return new EffectsAssert(effects);
    }
}
