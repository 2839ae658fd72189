package dev.journey.run;

import dev.journey.event.EventTime;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Memory;
import dev.journey.graph.SlotIndex;
import dev.journey.graph.StageNode;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Suggestion;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Makes the state that a snapshot describes. A snapshot comes from outside: nothing in it is taken on trust. */
final class Restorer {

    private final JourneyGraph graph;
    private final Snapshot snapshot;

    Restorer(JourneyGraph graph, Snapshot snapshot) {
        this.graph = graph;
        this.snapshot = snapshot;
    }

    State state() {
        checkJourney();
        StageNode stage = stage(snapshot.visit().stage());
        checkFingerprint(stage);
        checkNumbers();
        BitSet alsoEntered = alsoEntered();
        try {
            return state(stage, alsoEntered);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidSnapshotException(snapshot, String.valueOf(wrong.getMessage()));
        }
    }

    private State state(StageNode stage, BitSet alsoEntered) {
        Snapshot.Visit visit = snapshot.visit();
        State state = new State(graph, snapshot.customer(), snapshot.profile());
        state.started = EventTime.nanos(snapshot.startedAt());
        state.entered = EventTime.nanos(visit.enteredAt());
        state.stage = stage;
        long changed = EventTime.nanos(visit.changedAt());
        remember(state.memory(), graph.slots(), snapshot.remembered(), state.started, changed, "journey");
        remember(state.memory(), stage.slots(), visit.remembered(), state.entered, changed, "stage");
        state.extras = state.extras
                .withOutreach(Outreach.of(stage, snapshot))
                .withRecentIds(RecentIds.of(snapshot.recentIds()))
                .withAlsoEntered(alsoEntered)
                .withMovesByTime(visit.movesByTime());
        state.goalReached = visit.goalReached();
        state.forgot = visit.forgot();
        state.passedOver = visit.passedOver();
        state.justEntered = visit.justEntered();
        // What holds although it was tried was changed without a new version, or is a predicate's new answer.
        state.passedOver |= !state.justEntered && !state.isOver() && anyHolds(state, changed);
        state.rest(changed);
        return state;
    }

    private static boolean anyHolds(State state, long now) {
        return state.stage.rules().stream().anyMatch(rule -> rule.guard().holds(state, now));
    }

    private static void remember(
            Memory memory, SlotIndex index, List<Snapshot.Slot> remembered, long since, long until, String scope) {
        for (Snapshot.Slot each : remembered) {
            try {
                index.ofRank(each.rank()).restore(memory, each.content(), since, until);
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(
                        "fills slot " + each.rank() + " of the " + scope + ", which " + wrong.getMessage(), wrong);
            }
        }
    }

    private void checkJourney() {
        Journey journey = graph.journey();
        if (!snapshot.journey().equals(journey.id()) || snapshot.version() != journey.version()) {
            throw new InvalidSnapshotException(
                    snapshot,
                    "belongs to version " + snapshot.version() + " of journey '" + snapshot.journey()
                            + "', but the engine runs version " + journey.version() + " of '" + journey.id() + "'");
        }
    }

    private StageNode stage(String id) {
        return graph.findStage(id)
                .orElseThrow(() -> new InvalidSnapshotException(
                        snapshot,
                        "names unknown stage '" + id + "'"
                                + Suggestion.of(
                                        id,
                                        graph.journey().stages().stream()
                                                .map(Stage::id)
                                                .toList())));
    }

    private void checkFingerprint(StageNode stage) {
        if (snapshot.fingerprint() != stage.fingerprint()) {
            throw new InvalidSnapshotException(
                    snapshot,
                    "was taken when the rules remembered something else in stage '"
                            + stage.stage().id() + "' than they do now: its fingerprint must be "
                            + hex(stage.fingerprint()) + ", not " + hex(snapshot.fingerprint())
                            + "; count the version up when a journey changes");
        }
    }

    private static String hex(int fingerprint) {
        return String.format(Locale.ROOT, "%08x", fingerprint);
    }

    private void checkNumbers() {
        int ids = snapshot.recentIds().size();
        if (ids > graph.remember()) {
            throw new InvalidSnapshotException(
                    snapshot, "holds " + ids + " event ids, but the journey remembers " + graph.remember());
        }
        int moves = snapshot.visit().movesByTime();
        if (moves > Cursor.MOST_MOVES_BY_TIME) {
            throw new InvalidSnapshotException(
                    snapshot,
                    "was moved " + moves + " times by time alone, but at most " + Cursor.MOST_MOVES_BY_TIME
                            + " are no loop");
        }
    }

    private BitSet alsoEntered() {
        BitSet stages = new BitSet();
        snapshot.visit().alsoEntered().forEach(id -> stages.set(stage(id).index()));
        return stages;
    }
}
