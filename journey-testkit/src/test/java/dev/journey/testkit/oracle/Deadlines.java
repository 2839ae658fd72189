package dev.journey.testkit.oracle;

import dev.journey.condition.Condition;
import dev.journey.event.Event;
import dev.journey.model.FollowUp;
import dev.journey.model.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule 4, by trial: every instant at which a length of time could end is asked, and the one just before it. */
final class Deadlines {

    private final Oracle oracle;

    Deadlines(Oracle oracle) {
        this.oracle = oracle;
    }

    /** The next deadline of the visit, when the last change was at this instant. */
    Optional<Instant> next(Stay stay, Facts facts, Instant changedAt) {
        if (stay.isTerminal()) {
            return Optional.empty();
        }
        List<Condition> waiting = waiting(stay);
        boolean fresh = !stay.begun && changedAt.equals(stay.enteredAt);
        if (fresh && waiting.stream().anyMatch(each -> oracle.truth.holds(each, facts, stay.enteredAt))) {
            return Optional.of(stay.enteredAt);
        }
        return Stream.concat(
                        stay.firstEndOfWaiting().stream(),
                        waiting.stream().flatMap(each -> begins(each, facts, changedAt).stream()))
                .min(Instant::compareTo);
    }

    private List<Condition> waiting(Stay stay) {
        return Stream.concat(
                        oracle.rules.transitions(stay.stage).stream().map(Transition::when),
                        stay.toBeAsked().map(FollowUp::when))
                .toList();
    }

    /** The first instant after the last change at which time alone makes the condition hold. */
    private Optional<Instant> begins(Condition condition, Facts facts, Instant changedAt) {
        return oracle.rules
                .lengths(condition)
                .flatMap(length -> beginnings(facts).map(from -> oracle.ends.end(length, from)))
                .filter(changedAt::isBefore)
                .distinct()
                .sorted()
                .filter(at -> oracle.truth.holds(condition, facts, at))
                .filter(at -> !oracle.truth.holds(condition, facts, at.minusNanos(1)))
                .findFirst();
    }

    /** From which lengths of time may be counted. */
    private static Stream<Instant> beginnings(Facts facts) {
        return Stream.concat(
                Stream.of(facts.enteredAt(), facts.startedAt()),
                facts.journey().stream().map(Event::at));
    }
}
