package dev.journey.run;

import dev.journey.condition.Remembered;
import dev.journey.condition.Scope;
import dev.journey.event.EventTime;
import dev.journey.graph.Memory;
import dev.journey.graph.Slot;
import dev.journey.graph.SlotIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says as plain data what a progress holds; {@link Restorer} goes the other way. */
final class SnapshotTaker {

    private final State state;

    SnapshotTaker(State state) {
        this.state = state;
    }

    Snapshot snapshot() {
        Extras extras = state.extras;
        return new Snapshot(
                state.graph.journey().id(),
                state.graph.journey().version(),
                state.stage.fingerprint(),
                state.customer,
                EventTime.instant(state.since(Scope.JOURNEY)),
                extras.profile(),
                extras.recentIds().ids(),
                extras.outreach().counted(state.graph),
                remembered(state.graph.slots()),
                new Snapshot.Visit(
                        state.stageId(),
                        EventTime.instant(state.since(Scope.STAGE)),
                        EventTime.instant(state.changed),
                        alsoEntered(),
                        state.goalReached,
                        state.forgot,
                        state.passedOver,
                        state.justEntered,
                        extras.movesByTime(),
                        extras.outreach().notAsked(state.stage),
                        remembered(state.stage.slots())));
    }

    private List<String> alsoEntered() {
        return state.extras.alsoEntered().isEmpty()
                ? List.of()
                : state.extras.alsoEntered().stream()
                        .mapToObj(each -> state.graph.stage(each).stage().id())
                        .toList();
    }

    private List<Snapshot.Slot> remembered(SlotIndex index) {
        Memory memory = state.memory();
        List<Snapshot.Slot> slots = new ArrayList<>();
        List<Slot> byRank = index.byRank();
        for (int rank = 0; rank < byRank.size(); rank++) {
            Optional<Remembered> content = byRank.get(rank).remembered(memory);
            if (content.isPresent()) {
                slots.add(new Snapshot.Slot(rank, content.get()));
            }
        }
        return slots;
    }
}
