package dev.journey.testkit;

import dev.journey.event.Entry;
import dev.journey.testkit.law.Walk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whoever lets time pass between two events of different instants, by timers or at random, sees the same effects. */
final class TimeBetweenEvents implements Property {

    @Override
    public Optional<String> brokenBy(Trial trial) {
        Walk walk = Walk.of(trial.engine(), trial.customer());
        Chance chance = trial.chance();
        List<Entry> entries = trial.seen();
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                pauses(walk, chance, entries.get(i - 1).at(), entries.get(i).at());
            }
            walk.take(entries.get(i));
        }
        walk.pass(trial.asOf());
        return Effects.difference(trial.replay().effects(), walk.effects());
    }

    /** Strictly between the two instants; at once after the first, by the timer, anywhere. */
    private static void pauses(Walk walk, Chance chance, Instant from, Instant to) {
        for (int more = chance.below(4); more > 0; more--) {
            new Choice<Optional<Instant>>()
                    .or(2, () -> walk.progress().flatMap(progress -> progress.nextDeadline()))
                    .or(1, () -> Optional.of(from.plusNanos(1)))
                    .or(1, () -> Optional.of(to.minusNanos(1)))
                    .or(
                            2,
                            () -> Optional.of(
                                    from.plus(Duration.between(from, to).dividedBy(chance.between(2, 9)))))
                    .draw(chance)
                    .filter(pause -> pause.isAfter(from) && pause.isBefore(to))
                    .ifPresent(walk::pass);
        }
    }
}
