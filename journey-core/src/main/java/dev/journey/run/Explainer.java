package dev.journey.run;

import dev.journey.condition.Aggregate;
import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Occurred;
import dev.journey.condition.ProfileAttribute;
import dev.journey.condition.Score;
import dev.journey.event.AttributeValue;
import dev.journey.event.EventTime;
import dev.journey.graph.AggregateGuard;
import dev.journey.graph.CountGuard;
import dev.journey.graph.DueGuard;
import dev.journey.graph.FollowUpNode;
import dev.journey.graph.Guard;
import dev.journey.graph.Rule;
import dev.journey.graph.SequenceGuard;
import dev.journey.graph.SilenceGuard;
import dev.journey.graph.VariantGuard;
import dev.journey.graph.WindowGuard;
import dev.journey.graph.WindowedGuard;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says of every transition out of a customer's stage what it has and what it lacks. */
final class Explainer {

    private final State state;
    private final Citations citations;
    private final Instant at;
    private final long now;

    Explainer(State state, Instant at, Citations citations) {
        this.state = state;
        this.citations = citations;
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

    /** What all transitions out of the stage have and lack, and the follow-ups that are asked if none of them moves. */
    TryExplanation explainTry(Cause by) {
        return new TryExplanation(
                at,
                by,
                Optional.empty(),
                explain().transitions(),
                state.extras.outreach().asked(state.stage).stream()
                        .map(this::explain)
                        .toList());
    }

    /** Why the customer moves by this rule at this very instant. */
    MoveExplanation explainMove(Rule rule, Cause by) {
        return new MoveExplanation(at, by, explain(rule));
    }

    private TransitionExplanation explain(Rule rule) {
        return new TransitionExplanation(
                rule.transition().id(),
                state.stageId(),
                rule.transition().to(),
                explain(rule.guard()),
                instant(rule.guard().nextBeginning(state, now)));
    }

    private FollowUpExplanation explain(FollowUpNode node) {
        return new FollowUpExplanation(node.followUp().id(), state.stageId(), explain(node.guard()));
    }

    private ConditionExplanation explain(Guard guard) {
        boolean satisfied = guard.holds(state, now);
        if (guard instanceof WindowGuard window) {
            return explain(window, satisfied);
        }
        if (guard instanceof CountGuard count) {
            return explain(count, satisfied);
        }
        if (guard instanceof DueGuard due) {
            return explain(due, satisfied);
        }
        if (guard instanceof VariantGuard variant) {
            return new ConditionExplanation.Compared(
                    variant.condition(), satisfied, Optional.of(state.variant(variant.experiment())), List.of());
        }
        if (guard instanceof SequenceGuard sequence) {
            return explain(sequence, satisfied);
        }
        if (guard instanceof AggregateGuard aggregate) {
            return explain(aggregate, satisfied);
        }
        return guard.parts().isEmpty() && !isComposed(guard.condition())
                ? seen(guard.condition(), satisfied)
                : composed(guard, satisfied);
    }

    private static boolean isComposed(Condition condition) {
        return condition instanceof AllOf || condition instanceof AnyOf || condition instanceof Always;
    }

    private ConditionExplanation composed(Guard guard, boolean satisfied) {
        return new ConditionExplanation.Composed(
                guard.condition(),
                satisfied,
                guard.parts().stream().map(this::explain).toList());
    }

    private ConditionExplanation explain(CountGuard guard, boolean satisfied) {
        long actual = guard.count(state);
        List<Evidence> evidence = citations.last(guard.condition().pattern(), actual, at);
        return count(guard.condition(), satisfied, actual, evidence, Optional.empty());
    }

    private ConditionExplanation explain(DueGuard guard, boolean satisfied) {
        List<Evidence> evidence = guard instanceof SilenceGuard silence && silence.isBroken(state)
                ? citations.at(silence.condition().pattern(), silence.since(state))
                : List.of();
        return new ConditionExplanation.Lasting(
                guard.condition(),
                satisfied,
                EventTime.instant(guard.since(state)),
                instant(guard.due(state)),
                evidence);
    }

    private ConditionExplanation explain(WindowGuard guard, boolean satisfied) {
        long[] known = guard.instants(state);
        int actual = guard.window().count(known, now);
        long[] inWindow = Arrays.copyOfRange(known, known.length - actual, known.length);
        List<Evidence> evidence = citations.at(guard.condition().pattern(), inWindow);
        return count(guard.condition(), satisfied, actual, evidence, until(guard, inWindow));
    }

    /** Where several leave at once, too many may become too few; then no instant is worth waiting for. */
    private Optional<Instant> until(WindowGuard guard, long[] inWindow) {
        if (excess(guard.condition(), inWindow.length) > 0) {
            return instant(guard.nextBeginning(state, now));
        }
        return inWindow.length == 0 ? Optional.empty() : instant(guard.window().end(inWindow[0]));
    }

    private ConditionExplanation explain(SequenceGuard guard, boolean satisfied) {
        int taken = guard.placesTaken(state, now);
        List<Evidence> first = taken == 0
                ? List.of()
                : citations.at(guard.condition().patterns().get(0), guard.since(state, now));
        Optional<Instant> until = satisfied || taken == 0
                ? Optional.empty()
                : guard.span().flatMap(span -> instant(span.end(guard.since(state, now))));
        return new ConditionExplanation.InOrder(guard.condition(), satisfied, taken, until, first);
    }

    private ConditionExplanation explain(AggregateGuard guard, boolean satisfied) {
        List<Evidence> evidence = guard instanceof WindowedGuard windowed
                ? citations.at(withAttribute(windowed.condition()), windowed.instants(state, now))
                : List.of();
        return new ConditionExplanation.Compared(
                guard.condition(), satisfied, guard.summary(state, now).words(), evidence);
    }

    /** The events that have the attribute; where their attribute is compared anyway, they have it. */
    private static EventPattern withAttribute(Aggregate aggregate) {
        EventPattern pattern = aggregate.pattern();
        String attribute = aggregate.attribute();
        return pattern.where().containsKey(attribute) ? pattern : pattern.where(attribute, Comparison.exists(true));
    }

    private ConditionExplanation seen(Condition condition, boolean satisfied) {
        return new ConditionExplanation.Compared(condition, satisfied, seen(condition), List.of());
    }

    /** What there is of the customer where the condition looks; nothing where only a predicate of the host knows. */
    private Optional<String> seen(Condition condition) {
        if (condition instanceof ProfileAttribute attribute) {
            return state.attribute(attribute.name()).map(AttributeValue::words);
        }
        if (condition instanceof Score) {
            return Optional.of(Long.toString(state.score()));
        }
        return Optional.empty();
    }

    private static ConditionExplanation count(
            Occurred condition, boolean satisfied, long actual, List<Evidence> evidence, Optional<Instant> until) {
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
