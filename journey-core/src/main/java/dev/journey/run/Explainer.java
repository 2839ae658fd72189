package dev.journey.run;

import dev.journey.condition.Occurred;
import dev.journey.event.EventTime;
import dev.journey.graph.CountGuard;
import dev.journey.graph.DueGuard;
import dev.journey.graph.Guard;
import dev.journey.graph.Rule;
import dev.journey.graph.WindowGuard;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says of every transition out of a customer's stage what it has and what it lacks. */
final class Explainer {

    private final State state;
    private final Memory facts;
    private final Instant at;
    private final long now;

    Explainer(State state, Instant at) {
        this.state = state;
        this.facts = state.memory;
        this.at = at;
        this.now = EventTime.nanos(at);
    }

    Explanation explain() {
        return new Explanation(
                state.customer,
                state.stageId(),
                at,
                state.stage.rules().stream().map(this::explain).toList());
    }

    private TransitionExplanation explain(Rule rule) {
        return new TransitionExplanation(
                rule.transition().id(),
                state.stageId(),
                rule.transition().to(),
                explain(rule.guard()),
                instant(rule.guard().nextBeginning(facts, now)));
    }

    private ConditionExplanation explain(Guard guard) {
        boolean satisfied = guard.holds(facts, now);
        if (guard instanceof WindowGuard window) {
            return explain(window, satisfied);
        }
        if (guard instanceof CountGuard count) {
            return count(count.condition(), satisfied, count.count(facts), List.of(), Optional.empty());
        }
        if (guard instanceof DueGuard due) {
            return new ConditionExplanation.Lasting(
                    due.condition(), satisfied, EventTime.instant(due.since(facts)), instant(due.due(facts)));
        }
        return new ConditionExplanation.Composed(
                guard.condition(),
                satisfied,
                guard.parts().stream().map(this::explain).toList());
    }

    private ConditionExplanation explain(WindowGuard guard, boolean satisfied) {
        long[] known = guard.instants(facts);
        int actual = guard.window().count(known, now);
        long[] inWindow = Arrays.copyOfRange(known, known.length - actual, known.length);
        int leaving = Math.max(0, excess(guard.condition(), actual) - 1);
        Optional<Instant> until =
                actual == 0 ? Optional.empty() : instant(guard.window().end(inWindow[leaving]));
        List<Instant> evidence =
                Arrays.stream(inWindow).sorted().mapToObj(EventTime::instant).toList();
        return count(guard.condition(), satisfied, actual, evidence, until);
    }

    private static ConditionExplanation count(
            Occurred condition, boolean satisfied, long actual, List<Instant> evidence, Optional<Instant> until) {
        long missing = satisfied ? 0 : Math.max(excess(condition, actual), condition.fewest() - actual);
        return new ConditionExplanation.Count(
                condition, satisfied, actual, evidence, missing, satisfied ? Optional.empty() : until);
    }

    private static int excess(Occurred condition, long actual) {
        return condition.atMost().isPresent()
                ? (int) Math.max(0, actual - condition.atMost().getAsInt())
                : 0;
    }

    private static Optional<Instant> instant(long nanos) {
        return nanos == EventTime.NEVER ? Optional.empty() : Optional.of(EventTime.instant(nanos));
    }
}
