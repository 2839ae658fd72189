package dev.journey.jackson.wire;

import dev.journey.event.AttributeValue;
import dev.journey.run.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of the visit stand beside those of the journey; what is not so, and what is empty, is left out. */
record SnapshotJson(
        Integer format,
        String journey,
        Integer version,
        HexNumber fingerprint,
        String customer,
        Instant startedAt,
        String stage,
        Instant enteredAt,
        Instant changedAt,
        List<String> alsoEntered,
        Optional<Boolean> goalReached,
        Optional<Boolean> forgot,
        Optional<Boolean> passedOver,
        Optional<Boolean> justEntered,
        Optional<Integer> movesByTime,
        Map<String, AttributeValue> profile,
        List<String> recentIds,
        Map<String, FollowUpStateJson> followUps,
        Map<String, List<Instant>> caps,
        List<Snapshot.Slot> ofJourney,
        List<Snapshot.Slot> ofStage) {

    static SnapshotJson of(Snapshot snapshot) {
        Snapshot.Visit visit = snapshot.visit();
        return new SnapshotJson(
                Versions.OF_SNAPSHOTS.current(),
                snapshot.journey(),
                snapshot.version(),
                new HexNumber(snapshot.fingerprint()),
                snapshot.customer(),
                snapshot.startedAt(),
                visit.stage(),
                visit.enteredAt(),
                visit.changedAt(),
                visit.alsoEntered(),
                ifSo(visit.goalReached()),
                ifSo(visit.forgot()),
                ifSo(visit.passedOver()),
                ifSo(visit.justEntered()),
                Optional.of(visit.movesByTime()).filter(moves -> moves != 0),
                snapshot.profile(),
                snapshot.recentIds(),
                FollowUpStateJson.of(visit.followUps()),
                snapshot.caps(),
                snapshot.remembered(),
                visit.remembered());
    }

    private static Optional<Boolean> ifSo(boolean so) {
        return Optional.of(so).filter(yes -> yes);
    }

    Snapshot toSnapshot() {
        Snapshot.Visit visit = new Snapshot.Visit(
                stage,
                enteredAt,
                changedAt,
                alsoEntered,
                goalReached.orElse(false),
                forgot.orElse(false),
                passedOver.orElse(false),
                justEntered.orElse(false),
                movesByTime.orElse(0),
                FollowUpStateJson.toMap(followUps),
                ofStage);
        return new Snapshot(
                journey,
                version,
                fingerprint.number(),
                customer,
                startedAt,
                profile,
                recentIds,
                caps,
                ofJourney,
                visit);
    }
}
