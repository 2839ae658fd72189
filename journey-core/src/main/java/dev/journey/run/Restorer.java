package dev.journey.run;

import dev.journey.graph.JourneyGraph;
import dev.journey.graph.StageNode;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Suggestion;
import java.util.BitSet;
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
            return new State(graph, stage, alsoEntered, snapshot);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidSnapshotException(snapshot, String.valueOf(wrong.getMessage()));
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
        if (ids > graph.journey().remember()) {
            throw new InvalidSnapshotException(
                    snapshot,
                    "holds " + ids + " event ids, but the journey remembers "
                            + graph.journey().remember());
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
