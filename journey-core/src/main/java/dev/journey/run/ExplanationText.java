package dev.journey.run;

import dev.journey.condition.AnyOf;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.condition.Scope;
import java.util.stream.Collectors;

/** Explanations as sentences. */
final class ExplanationText {

    private ExplanationText() {}

    static String of(ConditionExplanation.Count count) {
        Occurred condition = count.condition();
        String counted = count.actual() + " of " + wanted(condition) + " " + condition.pattern()
                + condition.within().map(length -> " within " + length.words()).orElse("")
                + (condition.over() == Scope.JOURNEY ? " over the journey" : "");
        if (count.satisfied()) {
            return counted;
        }
        if (count.tooMany()) {
            return counted + "; " + count.missing() + " too many"
                    + count.until().map(at -> " until " + at).orElse("");
        }
        return counted + "; " + count.missing() + " more"
                + count.until().map(at -> " before " + at).orElse("");
    }

    private static String wanted(Occurred condition) {
        if (condition.atMost().isEmpty()) {
            return Integer.toString(condition.fewest());
        }
        int most = condition.atMost().getAsInt();
        if (condition.fewest() == 0) {
            return "at most " + most;
        }
        return condition.fewest() == most ? "exactly " + most : condition.fewest() + " to " + most;
    }

    static String of(ConditionExplanation.Lasting lasting) {
        String due = lasting.due()
                .map(at -> (lasting.satisfied() ? " since " : " at ") + at)
                .orElse(" never");
        if (lasting.condition() instanceof InStageFor stay) {
            return "in the stage since " + lasting.since() + ", for "
                    + stay.length().words() + due;
        }
        InactiveFor silence = (InactiveFor) lasting.condition();
        String what = silence.pattern().isAny() ? "event" : silence.pattern().toString();
        return "no " + what + " since " + lasting.since() + ", for "
                + silence.length().words() + due;
    }

    static String of(ConditionExplanation.Composed composed) {
        if (composed.condition() instanceof Not) {
            return "not (" + composed.parts().get(0) + ")";
        }
        boolean any = composed.condition() instanceof AnyOf;
        if (composed.parts().isEmpty()) {
            return any ? "any of nothing, which never holds" : "always";
        }
        return composed.parts().stream()
                .map(part -> composed.parts().size() == 1 ? part.toString() : "(" + part + ")")
                .collect(Collectors.joining(any ? " or " : " and "));
    }
}
