package dev.journey.page;

import dev.journey.condition.AnyOf;
import dev.journey.condition.Not;
import dev.journey.run.ConditionExplanation;
import java.util.List;

/** What a condition has and lacks, for people: instants as days and minutes, parts as a list. */
final class ExplanationWords {

    private final Markup page;
    private final Dates dates;

    ExplanationWords(Markup page, Dates dates) {
        this.page = page;
        this.dates = dates;
    }

    void write(ConditionExplanation explanation) {
        page.open("p")
                .leaf(
                        explanation.satisfied() ? "span.met" : "span.missed",
                        explanation.satisfied() ? "\u2713 holds" : "\u2717 does not hold yet");
        if (explanation instanceof ConditionExplanation.Composed composed) {
            page.text(" " + joint(composed)).close();
            parts(composed.parts());
        } else {
            page.text(": " + words(explanation)).close();
        }
    }

    private static String joint(ConditionExplanation.Composed composed) {
        if (composed.condition() instanceof Not) {
            return "(this must not be so)";
        }
        return composed.condition() instanceof AnyOf ? "(one of these will do)" : "(all of these are needed)";
    }

    private void parts(List<ConditionExplanation> parts) {
        if (!parts.isEmpty()) {
            page.open("ul.parts");
            parts.forEach(part -> {
                page.open("li").leaf("small", part.condition().toString());
                write(part);
                page.close();
            });
            page.close();
        }
    }

    private String words(ConditionExplanation explanation) {
        if (explanation instanceof ConditionExplanation.Count count) {
            return words(count);
        }
        if (explanation instanceof ConditionExplanation.Lasting lasting) {
            return "since " + dates.time(lasting.since())
                    + lasting.due()
                            .map(due -> (lasting.satisfied() ? ", long enough since " : ", long enough on ")
                                    + dates.time(due))
                            .orElse(", never long enough");
        }
        if (explanation instanceof ConditionExplanation.InOrder sequence) {
            return words(sequence);
        }
        ConditionExplanation.Compared compared = (ConditionExplanation.Compared) explanation;
        return compared.actual().map(actual -> "it is " + actual).orElse("nothing is known of it");
    }

    private String words(ConditionExplanation.Count count) {
        String so = count.actual() + " so far";
        if (count.satisfied()) {
            return so;
        }
        return count.tooMany()
                ? so + ", " + count.missing() + " too many"
                        + count.until().map(at -> " until " + dates.time(at)).orElse("")
                : so + ", " + count.missing() + " more needed"
                        + count.until().map(at -> " before " + dates.time(at)).orElse("");
    }

    private String words(ConditionExplanation.InOrder sequence) {
        return sequence.taken() + " of " + sequence.condition().patterns().size() + " in order"
                + sequence.next().map(next -> ", next " + next).orElse("")
                + sequence.until()
                        .map(at -> ", the last before " + dates.time(at))
                        .orElse("");
    }
}
