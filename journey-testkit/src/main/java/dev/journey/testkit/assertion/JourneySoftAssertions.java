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
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Soft assertions, which collect their failures, of this library and of AssertJ.
 *
 * <pre>{@code
 * JourneySoftAssertions.assertSoftly(softly -> {
 *     softly.assertThat(step).givesOut("welcome").moved("trial", "customer").by(Cause.EVENT);
 *     softly.assertThat(step).progress().isIn("customer").hasScore(10);
 * });
 * }</pre>
 *
 * <p>Where what an assertion leads to is not there, such as a move, that is one failure, and what follows in the chain
 * asks no more.
 *
 * <p>For the class path: on the module path AssertJ does not find its way into the modules of others.
 */
public final class JourneySoftAssertions extends AbstractSoftAssertions implements StandardSoftAssertionsProvider {

    private final Navigation navigation = Navigation.soft(this);

    /** Soft assertions that have collected nothing; {@link #assertAll()} fails with what they will have collected. */
    public JourneySoftAssertions() {}

    /** Fails with all that fails among these assertions. */
    public static void assertSoftly(Consumer<JourneySoftAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(JourneySoftAssertions.class, assertions);
    }

    /** Assertions about the definition of a journey. */
    public JourneyAssert assertThat(@Nullable Journey journey) {
        return navigation.open(JourneyAssert.KIND, journey);
    }

    /** Assertions about where a customer stands. */
    public ProgressAssert assertThat(@Nullable Progress progress) {
        return navigation.open(ProgressAssert.KIND, progress);
    }

    /** Assertions about what one call of the engine gave. */
    public StepAssert assertThat(@Nullable Step step) {
        return navigation.open(StepAssert.KIND, step);
    }

    /** Assertions about what a journey made of one customer's history. */
    public ReplayAssert assertThat(@Nullable Replay replay) {
        return navigation.open(ReplayAssert.KIND, replay);
    }

    /** Assertions about why a customer is where they are. */
    public ExplanationAssert assertThat(@Nullable Explanation explanation) {
        return navigation.open(ExplanationAssert.KIND, explanation);
    }

    /** Assertions about why a transition does not move a customer yet. */
    public TransitionExplanationAssert assertThat(@Nullable TransitionExplanation explanation) {
        return navigation.open(TransitionExplanationAssert.KIND, explanation);
    }

    /** Assertions about what a condition has and lacks. */
    public ConditionExplanationAssert assertThat(@Nullable ConditionExplanation explanation) {
        return navigation.open(ConditionExplanationAssert.KIND, explanation);
    }

    /** Assertions about what was measured of the stages of a journey. */
    public StageMeasuresAssert assertThat(@Nullable StageMeasures measures) {
        return navigation.open(StageMeasuresAssert.KIND, measures);
    }

    /** Assertions about what happened in one stage. */
    public StageMeasureAssert assertThat(@Nullable StageMeasure measure) {
        return navigation.open(StageMeasureAssert.KIND, measure);
    }

    /** Assertions about how visits are judged. */
    public OutcomesAssert assertThat(@Nullable Outcomes outcomes) {
        return navigation.open(OutcomesAssert.KIND, outcomes);
    }

    /** Assertions about how many customers get how far. */
    public FunnelAssert assertThat(@Nullable Funnel funnel) {
        return navigation.open(FunnelAssert.KIND, funnel);
    }

    /** Assertions about what checks found; not {@code assertThat}, which is AssertJ's own for lists. */
    public FindingsAssert assertThatFindings(@Nullable List<? extends Finding> findings) {
        return navigation.open(FindingsAssert.KIND, findings);
    }

    /** Assertions about effects, in order; not {@code assertThat}, which is AssertJ's own for lists. */
    public EffectsAssert assertThatEffects(@Nullable List<? extends Effect> effects) {
        return navigation.open(EffectsAssert.KIND, effects);
    }
}
