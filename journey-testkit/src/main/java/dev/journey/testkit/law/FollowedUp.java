package dev.journey.testkit.law;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every event of a type that comes before the customer's journey is over brings a message in time. */
record FollowedUp(String event, String followUp, Length within) implements Law {

    @Override
    public String name() {
        return "every " + event + " is followed up by " + followUp + " within " + within.words();
    }

    @Override
    public List<EventPattern> events() {
        return List.of(EventPattern.of(event));
    }

    @Override
    public List<Length> lengths() {
        return List.of(within);
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        return life.moments().stream()
                .filter(moment -> moment.isEvent(event) && !isOver(moment, life))
                .map(Moment::at)
                .filter(at -> end(at, life).isBefore(life.asOf()) && !isFollowedUp(at, life))
                .findFirst()
                .map(at -> event + " at " + at + " brings no " + followUp + " by " + end(at, life));
    }

    private static boolean isOver(Moment moment, Life life) {
        return moment.effects().isEmpty()
                && moment.before()
                        .filter(before -> life.journey().stage(before.stage()).isTerminal())
                        .isPresent();
    }

    private Instant end(Instant at, Life life) {
        return within.end(at, life.journey().zoneFor(within));
    }

    private boolean isFollowedUp(Instant at, Life life) {
        return life.followUps()
                .anyMatch(due -> due.followUp().equals(followUp)
                        && !due.at().isBefore(at)
                        && !due.at().isAfter(end(at, life)));
    }
}
