package dev.journey.testkit.law;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.run.Effect;
import dev.journey.run.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The beginning of a law about what customers do several times:
 * {@code times(3, "product_viewed").within(ofDays(7)).lead("awareness", "consideration")}.
 */
public final class Repeated {

    private final int times;
    private final String event;
    private final Optional<Length> within;

    Repeated(int times, String event, Optional<Length> within) {
        if (times < 1) {
            throw new IllegalArgumentException("times of " + event + " must be at least 1: " + times);
        }
        this.times = times;
        this.event = Objects.requireNonNull(event, "event");
        this.within = within;
    }

    /** The last of them before this exact length, begun with the first, ends. */
    public Repeated within(Duration duration) {
        return within(Length.of(duration));
    }

    /** The last of them before this length of the calendar, begun with the first, ends. */
    public Repeated within(Period period) {
        return within(Length.of(period));
    }

    /** The last of them before this length, begun with the first, ends. */
    public Repeated within(Length length) {
        return new Repeated(times, event, Optional.of(Objects.requireNonNull(length, "length")));
    }

    /** Whoever does this in one visit of a stage is moved to another stage by the last of the events. */
    public Law lead(String from, String to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return new StatedLaw(
                words() + (times == 1 ? " leads from " : " lead from ") + from + " to " + to,
                life -> broken(life, from, to),
                List.of(EventPattern.of(event)),
                within.stream().toList());
    }

    private String words() {
        return times + " " + event
                + within.map(length -> " within " + length.words()).orElse("");
    }

    private Optional<String> broken(Life life, String from, String to) {
        life.journey().stage(from);
        life.journey().stage(to);
        Deque<Instant> done = new ArrayDeque<>();
        for (Moment moment : life.moments()) {
            if (starts(moment)) {
                done.clear();
            }
            if (moment.isEvent(event) && stageAt(moment, life).equals(from)) {
                done.addLast(moment.at());
                done.removeIf(earlier -> isOver(earlier, moment.at(), life));
                if (done.size() >= times && !isMovedTo(to, moment)) {
                    return Optional.of(words() + " by " + moment.at() + ", and the customer is in "
                            + moment.after().stage());
                }
            }
            if (moment.effects(Effect.Moved.class).findAny().isPresent()) {
                done.clear();
            }
        }
        return Optional.empty();
    }

    private static boolean starts(Moment moment) {
        return moment.effects(Effect.Entered.class).findAny().isPresent();
    }

    /** The stage in which an event finds the customer; the entry stage for one whom it starts, or starts anew. */
    private static String stageAt(Moment moment, Life life) {
        return moment.before()
                .filter(before -> !starts(moment))
                .map(Progress::stage)
                .orElse(life.journey().start());
    }

    private boolean isOver(Instant earlier, Instant at, Life life) {
        return within.map(length ->
                        !at.isBefore(length.end(earlier, life.journey().zoneFor(length))))
                .orElse(false);
    }

    private static boolean isMovedTo(String stage, Moment moment) {
        return moment.effects(Effect.Moved.class).anyMatch(moved -> moved.to().equals(stage));
    }
}
