package dev.journey.benchmarks.engine;

import static dev.journey.benchmarks.engine.HandWritten.NEVER;
import static dev.journey.benchmarks.engine.HandWritten.QUARTER;
import static dev.journey.benchmarks.engine.HandWritten.WEEK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reference journey by hand as a pure function: from a state that never changes, to the next one and its moves. */
final class PureFunction implements Run<Occurrence[]> {

    private final Map<String, State> customers = new HashMap<>();
    private final Moves moves = new Moves();

    @SuppressWarnings("ReferenceEquality") // What did not change is the very same.
    @Override
    public void take(Occurrence[] events) {
        for (Occurrence event : events) {
            State before = customers.getOrDefault(event.customer(), State.START);
            Step step = next(before, event);
            if (step.state != before || before == State.START) {
                customers.put(event.customer(), step.state);
            }
            for (Move move : step.moves) {
                moves.add(move.customer, move.from, move.to, move.at);
            }
        }
    }

    private static Step next(State state, Occurrence event) {
        Stage stage = state.stage;
        return switch (event.type()) {
            case "page_view" ->
                move(
                        state.viewed(event.at()),
                        event,
                        stage == Stage.AWARENESS && event.at() - state.viewBefore < WEEK,
                        Stage.CONSIDERATION);
            case "order_placed" -> ordered(state, event);
            case "support_resolved" ->
                move(state, event, stage == Stage.PURCHASE && event.number("score") >= 4, Stage.RETENTION);
            case "referral_sent" -> move(state, event, stage == Stage.RETENTION, Stage.ADVOCACY);
            case "review_posted" ->
                move(state, event, stage == Stage.RETENTION && event.number("rating") >= 4, Stage.ADVOCACY);
            case "unsubscribe" -> move(state, event, stage != Stage.LAPSED, Stage.LAPSED);
            case "email_click" -> move(state, event, stage == Stage.LAPSED, Stage.CONSIDERATION);
            default -> new Step(state, List.of());
        };
    }

    private static Step ordered(State state, Occurrence event) {
        State after = state.ordered(event.at());
        if (state.stage == Stage.CONSIDERATION) {
            return move(after, event, event.number("value") > 0, Stage.PURCHASE);
        }
        boolean again = event.at() - state.lastOrder < QUARTER;
        return move(after, event, state.stage == Stage.PURCHASE && again, Stage.RETENTION);
    }

    private static Step move(State state, Occurrence event, boolean moved, Stage to) {
        return moved
                ? new Step(state.in(to), List.of(new Move(event.customer(), state.stage, to, event.at())))
                : new Step(state, List.of());
    }

    @Override
    public End end() {
        return End.of(customers.values().stream().map(State::stage), moves);
    }

    private record Step(State state, List<Move> moves) {}

    private record Move(String customer, Stage from, Stage to, long at) {}

    private record State(Stage stage, long lastView, long viewBefore, long lastOrder) {

        private static final State START = new State(Stage.AWARENESS, NEVER, NEVER, NEVER);

        private State in(Stage to) {
            return new State(to, lastView, viewBefore, lastOrder);
        }

        private State viewed(long at) {
            return new State(stage, at, lastView, lastOrder);
        }

        private State ordered(long at) {
            return new State(stage, lastView, viewBefore, at);
        }
    }
}
