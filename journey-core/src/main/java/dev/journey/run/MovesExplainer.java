package dev.journey.run;

import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Explains every move of a run, at the instant at which it is made. */
final class MovesExplainer implements MoveListener {

    private final State state;
    private final Citations citations;
    private final List<MoveExplanation> moves;

    private MovesExplainer(State state, Citations citations, List<MoveExplanation> moves) {
        this.state = state;
        this.citations = citations;
        this.moves = moves;
    }

    /** The moves of a history. */
    static List<MoveExplanation> moves(JourneyGraph graph, History history, Instant asOf) {
        List<MoveExplanation> moves = new ArrayList<>();
        Citations citations = new Citations(graph.journey(), Optional.of(history));
        new Replayer(graph, history, asOf, state -> new MovesExplainer(state, citations, moves)).replay();
        return moves;
    }

    /** The moves of one step, which may change the state. */
    static List<MoveExplanation> moves(State state, Consumer<Cursor> step) {
        List<MoveExplanation> moves = new ArrayList<>();
        Citations citations = new Citations(state.graph.journey(), Optional.empty());
        step.accept(new Cursor(state, effect -> {}, new MovesExplainer(state, citations, moves)));
        return moves;
    }

    @Override
    public void moving(Rule rule, long at, Cause by) {
        moves.add(new Explainer(state, EventTime.instant(at), citations).explainMove(rule, by));
    }
}
