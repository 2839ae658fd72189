package dev.journey.testkit.law;

import dev.journey.run.Effect;
import dev.journey.run.Replay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A replay is nothing but the steps one after the other, however time is let pass between them. */
final class ReplayEqualsSteps implements Law {

    @Override
    public String name() {
        return "a replay equals the steps one by one";
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        Replay replay = life.replay();
        Walk walk = Walk.of(life.engine(), life.customer());
        life.entries().forEach(walk::take);
        walk.pass(life.asOf());
        return difference(replay.effects(), walk.effects())
                .or(() -> difference(replay.effects(), life.effects().toList()))
                .or(() -> replay.progress().equals(walk.progress())
                        ? Optional.empty()
                        : Optional.of("the replay ends with another progress than the steps"));
    }

    private static Optional<String> difference(List<Effect> replay, List<Effect> steps) {
        return IntStream.range(0, Math.max(replay.size(), steps.size()))
                .filter(i -> !at(i, replay).equals(at(i, steps)))
                .mapToObj(i -> "effect " + (i + 1) + " of the replay is " + at(i, replay) + ", but of the steps "
                        + at(i, steps))
                .findFirst();
    }

    private static Object at(int place, List<Effect> effects) {
        return place < effects.size() ? effects.get(place) : "missing";
    }
}
