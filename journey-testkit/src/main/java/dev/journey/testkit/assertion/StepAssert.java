package dev.journey.testkit.assertion;

import dev.journey.event.Entry;
import dev.journey.run.Effect;
import dev.journey.run.Handling;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about what one call of the engine gave.
 *
 * <pre>{@code
 * assertThat(step).givesOut("welcome").handsOffTo("sales").moved("trial", "customer").by(Cause.EVENT);
 * }</pre>
 */
public class StepAssert extends EffectfulAssert<StepAssert, Step> {

    static final Kind<StepAssert, Step> KIND = new Kind<>(StepAssert.class, Step.class, StepAssert::new);

    private static final Set<Handling> WITHOUT_TRACE =
            EnumSet.of(Handling.IRRELEVANT, Handling.LATE, Handling.DUPLICATE, Handling.TIME);

    /** Assertions about this step. */
    public StepAssert(@Nullable Step actual) {
        super(actual, StepAssert.class);
    }

    @Override
    String subject(Step step) {
        return "the step of customer '" + step.progress().customer() + "'";
    }

    @Override
    List<Effect> effects(Step step) {
        return step.effects();
    }

    @Override
    String instead(Step step) {
        return "it was handled as " + step.handling() + " and gives" + Given.words(step.effects());
    }

    /** Asks nothing: failures say why the customer is still there after the step, in the words of this engine. */
    public StepAssert explainedBy(JourneyEngine engine) {
        explained = Optional.of(step -> Why.stays(engine, step.progress()));
        return this;
    }

    /**
     * Asks nothing: failures say why the customer moved or stays, in the words of this engine.
     *
     * @param before the progress that the engine was given
     * @param entry what it was given to take in
     */
    public StepAssert explainedBy(JourneyEngine engine, Progress before, Entry entry) {
        explained = Optional.of(step -> Why.moved(engine, before, entry, step.progress()));
        return this;
    }

    /** Leads to where the customer stands now. */
    public final ProgressAssert progress() {
        return lead(ProgressAssert.KIND, Step::progress);
    }

    /** What was given was handled like this; fails for any other handling. */
    public StepAssert isHandledAs(Handling handling) {
        return expectEqual("handling", handling, Step::handling);
    }

    /**
     * Nothing was noted and nothing is to be carried out; fails where something is due or reached, where the customer
     * moved or started, and where the event was counted or the profile kept. That something came late or twice is
     * said, and changes nothing.
     */
    public StepAssert changesNothing() {
        return expect(
                "to change nothing",
                step -> WITHOUT_TRACE.contains(step.handling())
                        && step.effects().stream()
                                .allMatch(
                                        effect -> effect instanceof Effect.Late || effect instanceof Effect.Duplicate),
                this::instead);
    }

    /** The progress is still equal to the one before; fails where anything in it has changed. */
    public StepAssert keeps(Progress before) {
        return expect("to keep the progress: " + before, step -> step.progress().equals(before), step -> {
            String now = step.progress().toString();
            return now.equals(before.toString())
                    ? "what the engine remembers of it changed at "
                            + step.progress().changedAt()
                    : "it is: " + now;
        });
    }
}
