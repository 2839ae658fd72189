package dev.journey.testkit.assertion;

import dev.journey.measure.Outcome;
import dev.journey.measure.Outcomes;
import dev.journey.measure.Visit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions about how visits are judged. */
public class OutcomesAssert extends ValueAssert<OutcomesAssert, Outcomes> {

    static final Kind<OutcomesAssert, Outcomes> KIND =
            new Kind<>(OutcomesAssert.class, Outcomes.class, OutcomesAssert::new);

    /** Assertions about these outcomes. */
    public OutcomesAssert(@Nullable Outcomes actual) {
        super(actual, OutcomesAssert.class);
    }

    @Override
    String subject(Outcomes outcomes) {
        return "the outcomes";
    }

    /** The visit has this outcome; fails for another one, and for none. */
    public OutcomesAssert judge(Visit visit, Outcome outcome) {
        return judge(visit, Optional.of(outcome));
    }

    /** The visit is in a terminal stage and has no outcome; fails where it has one. */
    public OutcomesAssert doNotJudge(Visit visit) {
        return judge(visit, Optional.empty());
    }

    private OutcomesAssert judge(Visit visit, Optional<Outcome> outcome) {
        return expect(
                "to judge the visit of customer '" + visit.customer() + "' to stage '" + visit.stage() + "': "
                        + Wording.of(outcome),
                outcomes -> outcomes.outcome(visit).equals(outcome),
                outcomes -> "they judge it: " + Wording.of(outcomes.outcome(visit)));
    }
}
