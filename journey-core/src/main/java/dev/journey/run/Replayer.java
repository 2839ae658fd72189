package dev.journey.run;

import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.graph.Interest;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.StageNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes one customer through the whole history, on one cursor. */
final class Replayer {

    /** Instead of the number of an event's type. */
    private static final int PROFILE_CHANGE = -1;

    private static final int HANDLINGS = Handling.values().length;

    private final JourneyGraph graph;
    private final History history;
    private final Instant asOf;
    private final Function<State, MoveListener> moves;
    private final List<Effect> effects = new ArrayList<>();
    private Map<String, AttributeValue> profileBefore = Map.of();
    private final int[] handled = new int[HANDLINGS];
    private int afterAsOf;
    private @Nullable State state;
    private @Nullable Cursor cursor;

    /** The stage in which the last event came, and what events can change there, by the numbers of their types. */
    private @Nullable StageNode stage;

    private List<Interest> interests = List.of();

    Replayer(JourneyGraph graph, History history, Instant asOf) {
        this(graph, history, asOf, state -> MoveListener.NONE);
    }

    Replayer(JourneyGraph graph, History history, Instant asOf, Function<State, MoveListener> moves) {
        this.graph = graph;
        this.moves = moves;
        this.history = history;
        this.asOf = asOf;
    }

    Replay replay() {
        long end = EventTime.nanos(asOf);
        for (int i = 0; i < history.size(); i++) {
            long at = history.nanos(i);
            int type = history.type(i);
            if (type == PROFILE_CHANGE) {
                take(i, at <= end);
            } else if (at > end) {
                afterAsOf++;
            } else {
                handled[handle(i, at, type).ordinal()]++;
            }
        }
        if (cursor != null) {
            cursor.pass(end);
        }
        return new Replay(history.customer(), asOf, Optional.ofNullable(state).map(State::progress), effects, tally());
    }

    private void take(int index, boolean isSeen) {
        if (isSeen) {
            ProfileChange change = (ProfileChange) history.entry(index);
            if (cursor == null) {
                profileBefore = profileBefore.isEmpty() ? new LinkedHashMap<>() : profileBefore;
                change.applyTo(profileBefore);
            } else {
                cursor.handle(change);
            }
        }
    }

    private Handling handle(int index, long at, int type) {
        Cursor present = cursor == null ? start(at) : cursor;
        State before = Objects.requireNonNull(state);
        Interest interest = interestIn(before.stage, type);
        return before.ignoresAll(interest, at)
                ? Handling.IRRELEVANT
                : present.handle((Event) history.entry(index), at, interest);
    }

    private Interest interestIn(StageNode present, int type) {
        if (present != stage) {
            stage = present;
            interests = present.interests(history.types());
        }
        return interests.get(type);
    }

    private Cursor start(long at) {
        State begun = new State(graph);
        begun.begin(history.customer(), profileBefore);
        Cursor first = new Cursor(begun, effects::add, moves.apply(begun));
        first.start(at);
        state = begun;
        cursor = first;
        return first;
    }

    private Tally tally() {
        return new Tally(
                handled[Handling.MOVED.ordinal()],
                handled[Handling.COUNTED.ordinal()],
                handled[Handling.IRRELEVANT.ordinal()],
                handled[Handling.LATE.ordinal()],
                handled[Handling.DUPLICATE.ordinal()] + history.repeated(),
                afterAsOf);
    }
}
