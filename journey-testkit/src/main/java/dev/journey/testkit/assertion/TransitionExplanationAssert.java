package dev.journey.testkit.assertion;

import dev.journey.run.TransitionExplanation;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions about why a transition does not move a customer yet. */
public class TransitionExplanationAssert extends ValueAssert<TransitionExplanationAssert, TransitionExplanation> {

    static final Kind<TransitionExplanationAssert, TransitionExplanation> KIND = new Kind<>(
            TransitionExplanationAssert.class, TransitionExplanation.class, TransitionExplanationAssert::new);

    /** Assertions about this explanation. */
    public TransitionExplanationAssert(@Nullable TransitionExplanation actual) {
        super(actual, TransitionExplanationAssert.class);
    }

    @Override
    String subject(TransitionExplanation explanation) {
        return "transition '" + explanation.transition() + "'";
    }

    /** Leads to what the condition has and lacks. */
    public final ConditionExplanationAssert condition() {
        return lead(ConditionExplanationAssert.KIND, TransitionExplanation::condition);
    }

    /** The transition leads to this stage; fails for any other. */
    public TransitionExplanationAssert leadsTo(String stage) {
        return expectEqual("target", stage, TransitionExplanation::to);
    }

    /** The condition holds; fails where it does not. */
    public TransitionExplanationAssert holds() {
        return expect(
                "to hold", explanation -> explanation.condition().satisfied(), TransitionExplanationAssert::instead);
    }

    /** The condition does not hold; fails where it does. */
    public TransitionExplanationAssert doesNotHold() {
        return expect(
                "not to hold",
                explanation -> !explanation.condition().satisfied(),
                TransitionExplanationAssert::instead);
    }

    /**
     * The condition counts events, and exactly so many more are needed; fails for another number, and where it counts
     * none or there are too many.
     */
    public TransitionExplanationAssert isMissing(long events) {
        return expect(
                "to be missing " + events,
                explanation -> Counts.isMissing(explanation.condition(), events),
                TransitionExplanationAssert::instead);
    }

    /** As {@link #isMissing(long)}, and they must come before this instant; fails for another one, and for none. */
    public TransitionExplanationAssert isMissing(long events, Instant before) {
        return expect(
                "to be missing " + events + " before " + before,
                explanation -> Counts.isMissing(explanation.condition(), events, before),
                TransitionExplanationAssert::instead);
    }

    /** This is the earliest instant at which time alone makes the condition hold; fails for any other and for none. */
    public TransitionExplanationAssert holdsByTimeAloneAt(Instant instant) {
        return expect(
                "to hold by time alone at " + instant,
                explanation -> explanation.byTimeAlone().equals(Optional.of(instant)),
                TransitionExplanationAssert::instead);
    }

    /** Time alone never makes the condition hold; fails where it does. */
    public TransitionExplanationAssert doesNotHoldByTimeAlone() {
        return expect(
                "not to hold by time alone",
                explanation -> explanation.byTimeAlone().isEmpty(),
                TransitionExplanationAssert::instead);
    }

    /** The text is this, with both stages; fails for any other. */
    public TransitionExplanationAssert says(String text) {
        return expectEqual("text", text, TransitionExplanation::toString);
    }

    private static String instead(TransitionExplanation explanation) {
        return "it says: " + explanation;
    }
}
