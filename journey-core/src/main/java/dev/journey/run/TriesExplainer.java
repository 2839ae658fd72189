package dev.journey.run;

import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains all that is asked in a run, at the instant at which it is asked. */
final class TriesExplainer implements MoveListener {

    private final State state;
    private final Citations citations;
    private final List<TryExplanation> tries;

    private TriesExplainer(State state, Citations citations, List<TryExplanation> tries) {
        this.state = state;
        this.citations = citations;
        this.tries = tries;
    }

    /** What was asked over a history. */
    static List<TryExplanation> tries(JourneyGraph graph, History history, Instant asOf) {
        List<TryExplanation> tries = new ArrayList<>();
        Citations citations = new Citations(graph.journey(), Optional.of(history));
        new Replayer(graph, history, asOf, state -> new TriesExplainer(state, citations, tries)).replay();
        return List.copyOf(tries);
    }

    @Override
    public void trying(long at, Cause by) {
        tries.add(new Explainer(state, EventTime.instant(at), citations).explainTry(by));
    }

    @Override
    public void moving(Rule rule, long at, Cause by) {
        int last = tries.size() - 1;
        tries.set(last, tries.get(last).withMove(rule.transition().id()));
    }
}
