package dev.journey.testkit;

import static dev.journey.testkit.Property.must;

import dev.journey.model.Cap;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whatever window is laid over the follow-ups given out on a channel, it holds no more than the cap allows. */
final class CapsOfEveryWindow implements Property {

    @Override
    public Optional<String> brokenBy(Trial trial) {
        return trial.journey().caps().stream()
                .flatMap(cap -> brokenBy(trial, cap).stream())
                .findFirst();
    }

    private static Optional<String> brokenBy(Trial trial, Cap cap) {
        List<Instant> given = trial.replay().effects().stream()
                .filter(effect -> isThrough(cap, effect))
                .map(Effect::at)
                .toList();
        return must(
                given.stream().allMatch(at -> within(trial.journey(), cap, given, at) <= cap.atMost()),
                () -> cap + " is broken by follow-ups at " + given);
    }

    private static boolean isThrough(Cap cap, Effect effect) {
        return effect instanceof Effect.FollowUpDue due && due.channel().equals(Optional.of(cap.channel()));
    }

    /** How many were given by then whose window was open, this one itself among them. */
    private static long within(Journey journey, Cap cap, List<Instant> given, Instant at) {
        return given.stream()
                .filter(earlier -> !earlier.isAfter(at))
                .filter(earlier -> at.isBefore(cap.within().end(earlier, journey.zoneFor(cap.within()))))
                .count();
    }
}
