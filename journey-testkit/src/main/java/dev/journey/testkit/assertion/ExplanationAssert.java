package dev.journey.testkit.assertion;

import dev.journey.run.Explanation;
import dev.journey.run.TransitionExplanation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about why a customer is where they are.
 *
 * <pre>{@code
 * assertThat(engine.explain(anna)).transition("shows-interest").isMissing(2);
 * }</pre>
 */
public class ExplanationAssert extends ValueAssert<ExplanationAssert, Explanation> {

    static final Kind<ExplanationAssert, Explanation> KIND =
            new Kind<>(ExplanationAssert.class, Explanation.class, ExplanationAssert::new);

    /** Assertions about this explanation. */
    public ExplanationAssert(@Nullable Explanation actual) {
        super(actual, ExplanationAssert.class);
    }

    @Override
    String subject(Explanation explanation) {
        return "the explanation of customer '" + explanation.customer() + "'";
    }

    /** The customer is in this stage; fails for any other. */
    public ExplanationAssert isOfStage(String stage) {
        return expectEqual("stage", stage, Explanation::stage);
    }

    /** It is said for this instant; fails for any other. */
    public ExplanationAssert isAt(Instant instant) {
        return expectEqual("instant", instant, Explanation::at);
    }

    /** The transitions out of the stage are these, in the order in which they are tried; fails for any others. */
    public ExplanationAssert hasTransitions(String... transitions) {
        List<String> expected = List.of(transitions);
        return expect(
                "to be about transitions " + Wording.of(expected),
                explanation -> ids(explanation).equals(expected),
                ExplanationAssert::instead);
    }

    /** Nothing leaves the stage; fails where a transition does. */
    public ExplanationAssert hasNoTransitions() {
        return expect("to have no transitions", explanation -> ids(explanation).isEmpty(), ExplanationAssert::instead);
    }

    /** The whole text is this, a line for each transition; fails for any other. */
    public ExplanationAssert says(String text) {
        return expectEqual("text", text, Explanation::toString);
    }

    /** Leads to what the transition with this id lacks; fails where it does not leave the stage. */
    public final TransitionExplanationAssert transition(String id) {
        return lead(
                TransitionExplanationAssert.KIND,
                "to be about transition '" + id + "'",
                explanation -> first(explanation, each -> each.transition().equals(id)),
                ExplanationAssert::instead);
    }

    /** Leads to what the first transition to this stage lacks; fails where none leads there. */
    public final TransitionExplanationAssert transitionTo(String stage) {
        return lead(
                TransitionExplanationAssert.KIND,
                "to be about a transition to stage '" + stage + "'",
                explanation -> first(explanation, each -> each.to().equals(stage)),
                ExplanationAssert::instead);
    }

    private static Optional<TransitionExplanation> first(
            Explanation explanation, Predicate<TransitionExplanation> such) {
        return explanation.transitions().stream().filter(such).findFirst();
    }

    private static List<String> ids(Explanation explanation) {
        return explanation.transitions().stream()
                .map(TransitionExplanation::transition)
                .toList();
    }

    private static String instead(Explanation explanation) {
        return ids(explanation).isEmpty()
                ? "nothing leaves stage '" + explanation.stage() + "'"
                : "those that leave stage '" + explanation.stage() + "' are " + Wording.of(ids(explanation));
    }
}
