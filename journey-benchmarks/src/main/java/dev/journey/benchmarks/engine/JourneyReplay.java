package dev.journey.benchmarks.engine;

import dev.journey.event.EventLog;
import dev.journey.run.Progress;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Journey on a log that was built beforehand: history by history. Of each customer it keeps the stage alone. */
final class JourneyReplay implements Run<EventLog> {

    private final List<Stage> stages = new ArrayList<>();
    private final Moves moves = new Moves();

    @Override
    public void take(EventLog log) {
        Instant asOf = log.last().orElseThrow();
        ReferenceJourney.ENGINE.replay(log, asOf).forEach(this::take);
    }

    void take(Replay replay) {
        replay.progress().map(Progress::stage).map(ReferenceJourney::stage).ifPresent(stages::add);
        moves.addAll(replay.effects());
    }

    /** Takes over what another thread has replayed. */
    void addAll(JourneyReplay other) {
        stages.addAll(other.stages);
        moves.addAll(other.moves);
    }

    @Override
    public boolean hasMap() {
        return false;
    }

    @Override
    public End end() {
        return End.of(stages.stream(), moves);
    }
}
