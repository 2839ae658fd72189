package dev.journey.testkit;

import static dev.journey.testkit.Property.same;

import dev.journey.run.EndlessLoopException;
import dev.journey.run.Replay;
import dev.journey.testkit.oracle.EndlessLoop;
import dev.journey.testkit.oracle.Oracle;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine does what the oracle says. */
class EngineAgainstOracleTest {

    @Test
    void a_replay_gives_the_same_effects_and_the_same_tally() {
        Seeds.hold(EngineAgainstOracleTest::replay);
    }

    static Optional<String> replay(Trial trial) {
        Optional<Oracle.Told> told = unlessEndless(
                EndlessLoop.class,
                () -> Engines.oracle(trial.journey()).replay(trial.customer(), trial.entries(), trial.asOf()));
        Optional<Replay> replay = unlessEndless(
                EndlessLoopException.class,
                () -> Engines.engine(trial.journey()).replay(trial.history(), trial.asOf()));
        if (told.isEmpty() || replay.isEmpty()) {
            return same("that time goes round in circles", told.isEmpty(), replay.isEmpty());
        }
        return difference(told.get(), replay.get());
    }

    private static Optional<String> difference(Oracle.Told told, Replay replay) {
        return Stream.of(
                        Effects.difference(told.effects(), replay.effects()),
                        same("tally", told.tally(), replay.tally()),
                        same("start", told.life().isPresent(), replay.progress().isPresent()),
                        told.life()
                                .flatMap(life ->
                                        Lives.difference(life, replay.progress().orElseThrow())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T> Optional<T> unlessEndless(Class<? extends RuntimeException> endless, Supplier<T> result) {
        try {
            return Optional.of(result.get());
        } catch (RuntimeException thrown) {
            if (endless.isInstance(thrown)) {
                return Optional.empty();
            }
            throw thrown;
        }
    }
}
