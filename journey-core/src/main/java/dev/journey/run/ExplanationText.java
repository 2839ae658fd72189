package dev.journey.run;

import dev.journey.condition.Aggregate;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.condition.Custom;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InVariant;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.condition.OfPersona;
import dev.journey.condition.ProfileAttribute;
import dev.journey.condition.Score;
import java.util.stream.Collectors;

/** Explanations as sentences. */
final class ExplanationText {

    private ExplanationText() {}

    static String of(ConditionExplanation.Count count) {
        Occurred condition = count.condition();
        String counted = count.actual() + " of " + wanted(condition) + " " + condition.pattern()
                + condition.within().map(length -> " within " + length.words()).orElse("")
                + condition.overInWords();
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
                + silence.length().words() + silence.overInWords() + due;
    }

    static String of(ConditionExplanation.InOrder sequence) {
        int places = sequence.condition().patterns().size();
        return sequence.taken() + " of " + places + " in order"
                + sequence.condition().overInWords()
                + sequence.since().map(at -> " since " + at).orElse("")
                + sequence.next().map(pattern -> "; next " + pattern).orElse("")
                + sequence.until()
                        .map(at -> (sequence.taken() + 1 == places ? " before " : ", the last before ") + at)
                        .orElse("");
    }

    static String of(ConditionExplanation.Compared compared) {
        Condition condition = compared.condition();
        if (condition instanceof Custom) {
            return condition + (compared.satisfied() ? ": yes" : ": no");
        }
        String actual = compared.actual().map(value -> " is " + value).orElse(" is absent");
        return subject(condition) + actual + (compared.satisfied() ? "" : "; must be " + wanted(condition));
    }

    private static String subject(Condition condition) {
        if (condition instanceof Aggregate aggregate) {
            return aggregate.subject();
        }
        if (condition instanceof ProfileAttribute attribute) {
            return "the customer's " + attribute.name();
        }
        return condition instanceof InVariant variant ? "variant of experiment " + variant.experiment() : "score";
    }

    private static String wanted(Condition condition) {
        if (condition instanceof InVariant variant) {
            return variant.variant();
        }
        if (condition instanceof Aggregate aggregate) {
            return aggregate.comparison().toString();
        }
        return condition instanceof ProfileAttribute attribute
                ? attribute.comparison().toString()
                : ((Score) condition).comparison().toString();
    }

    static String of(ConditionExplanation.Composed composed) {
        if (composed.condition() instanceof Not) {
            return "not (" + composed.parts().get(0) + ")";
        }
        if (composed.condition() instanceof OfPersona of) {
            return of + ": " + composed.parts().get(0);
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
