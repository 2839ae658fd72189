package dev.journey.run;

import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.graph.JourneyGraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes one customer through the whole history, on one cursor. */
final class Replayer {

    private final JourneyGraph graph;
    private final History history;
    private final Instant asOf;
    private final Function<State, MoveListener> moves;
    private final List<Effect> effects = new ArrayList<>();
    private final Map<String, AttributeValue> profileBefore = new LinkedHashMap<>();
    private Tally tally = Tally.NONE;
    private @Nullable State state;
    private @Nullable Cursor cursor;

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
        for (Entry entry : history.entries()) {
            if (entry.at().isAfter(asOf)) {
                count(entry, Tally.afterAsOf(1));
            } else {
                take(entry);
            }
        }
        if (cursor != null) {
            cursor.pass(end);
        }
        Tally all = tally.plus(Tally.duplicates(history.repeated()));
        return new Replay(history.customer(), asOf, Optional.ofNullable(state).map(State::progress), effects, all);
    }

    private void take(Entry entry) {
        if (cursor == null && entry instanceof ProfileChange change) {
            change.applyTo(profileBefore);
            return;
        }
        Cursor cursor = started(entry);
        count(entry, Tally.of(cursor.handle(entry)));
    }

    private Cursor started(Entry first) {
        if (cursor == null) {
            long at = EventTime.nanos(first.at());
            state = new State(graph, history.customer(), profileBefore);
            cursor = new Cursor(state, effects::add, moves.apply(state));
            cursor.start(at);
        }
        return cursor;
    }

    private void count(Entry entry, Tally one) {
        if (entry instanceof Event) {
            tally = tally.plus(one);
        }
    }
}
