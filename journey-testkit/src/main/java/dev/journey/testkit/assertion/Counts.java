package dev.journey.testkit.assertion;

import dev.journey.run.ConditionExplanation;
import java.time.Instant;
import java.util.Optional;

/** What is asked of conditions that count. */
final class Counts {

    private Counts() {}

    static boolean isMissing(ConditionExplanation explanation, long events) {
        return explanation instanceof ConditionExplanation.Count count && !count.tooMany() && count.missing() == events;
    }

    static boolean isMissing(ConditionExplanation explanation, long events, Instant before) {
        return isMissing(explanation, events)
                && ((ConditionExplanation.Count) explanation).until().equals(Optional.of(before));
    }

    static boolean hasTooMany(ConditionExplanation explanation, long events) {
        return explanation instanceof ConditionExplanation.Count count && count.tooMany() && count.missing() == events;
    }
}
