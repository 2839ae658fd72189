package dev.journey.testkit;

import static dev.journey.testkit.Property.same;

import dev.journey.run.EndlessLoopException;
import dev.journey.run.Replay;
import dev.journey.testkit.oracle.EndlessLoop;
import dev.journey.testkit.oracle.Oracle.Told;
import java.util.Optional;

/** A replay gives the effects and the tally, and ends where the oracle says. */
final class ReplayAgainstOracle implements Property {

    @Override
    public Optional<String> brokenBy(Trial trial) {
        Optional<Told> told = told(trial);
        Optional<Replay> replay = replay(trial);
        return told.isEmpty() || replay.isEmpty()
                ? same("that time goes round in circles", told.isEmpty(), replay.isEmpty())
                : difference(told.get(), replay.get());
    }

    private static Optional<Told> told(Trial trial) {
        try {
            return Optional.of(Engines.oracle(trial.journey()).replay(trial.customer(), trial.entries(), trial.asOf()));
        } catch (EndlessLoop endless) {
            return Optional.empty();
        }
    }

    private static Optional<Replay> replay(Trial trial) {
        try {
            return Optional.of(trial.replay());
        } catch (EndlessLoopException endless) {
            return Optional.empty();
        }
    }

    private static Optional<String> difference(Told told, Replay replay) {
        return Effects.difference(told.effects(), replay.effects())
                .or(() -> same("tally", told.tally(), replay.tally()))
                .or(() ->
                        same("start", told.life().isPresent(), replay.progress().isPresent()))
                .or(() -> told.life()
                        .flatMap(
                                life -> Lives.difference(life, replay.progress().orElseThrow())));
    }
}
