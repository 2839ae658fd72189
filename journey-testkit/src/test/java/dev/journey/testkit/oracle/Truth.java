package dev.journey.testkit.oracle;

import dev.journey.condition.Aggregate;
import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.condition.Custom;
import dev.journey.condition.CustomPredicate;
import dev.journey.condition.CustomerFacts;
import dev.journey.condition.EventCondition;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InVariant;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.condition.OfPersona;
import dev.journey.condition.ProfileAttribute;
import dev.journey.condition.Scope;
import dev.journey.condition.Score;
import dev.journey.condition.Sequence;
import dev.journey.event.Event;
import dev.journey.model.Journey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Whether a condition is true at an instant, each by the line of the format's table that defines it. */
final class Truth {

    private final Journey journey;
    private final Map<String, CustomPredicate> predicates;
    private final Matching matching;
    private final Ends ends;
    private final Scores scores;
    private final Aggregates aggregates;

    Truth(
            Journey journey,
            Map<String, CustomPredicate> predicates,
            Matching matching,
            Ends ends,
            Scores scores,
            Aggregates aggregates) {
        this.journey = journey;
        this.predicates = predicates;
        this.matching = matching;
        this.ends = ends;
        this.scores = scores;
        this.aggregates = aggregates;
    }

    boolean holds(Condition condition, Facts facts, Instant now) {
        return holds(condition, Scope.STAGE, facts, now);
    }

    /** What does not say over what it looks back looks back over {@code unstated}. */
    private boolean holds(Condition condition, Scope unstated, Facts facts, Instant now) {
        if (condition instanceof EventCondition overEvents) {
            return holdsOver(overEvents, overEvents.statedOver().orElse(unstated), facts, now);
        } else if (condition instanceof AllOf) {
            return condition.parts().stream().allMatch(part -> holds(part, unstated, facts, now));
        } else if (condition instanceof AnyOf) {
            return condition.parts().stream().anyMatch(part -> holds(part, unstated, facts, now));
        } else if (condition instanceof Not not) {
            return !holds(not.condition(), unstated, facts, now);
        } else if (condition instanceof InStageFor inStage) {
            return !now.isBefore(ends.end(inStage.length(), facts.enteredAt()));
        } else if (condition instanceof OfPersona of) {
            Condition segment = journey.persona(of.persona()).segment().orElseThrow();
            return holds(segment, Scope.JOURNEY, facts, now);
        }
        return holdsWhateverTheTime(condition, facts);
    }

    private boolean holdsWhateverTheTime(Condition condition, Facts facts) {
        if (condition instanceof ProfileAttribute attribute) {
            return Comparing.holds(
                    attribute.comparison(), Optional.ofNullable(facts.profile().get(attribute.name())));
        } else if (condition instanceof Score score) {
            return Comparing.holds(score.comparison(), BigDecimal.valueOf(scores.of(facts.journey())));
        } else if (condition instanceof InVariant in) {
            return Variants.of(journey.experiment(in.experiment()), facts.customer())
                    .equals(in.variant());
        } else if (condition instanceof Custom custom) {
            return isSaidByHost(custom, facts);
        }
        return condition instanceof Always;
    }

    private boolean isSaidByHost(Custom condition, Facts facts) {
        CustomerFacts customer =
                new CustomerFacts(facts.customer(), facts.profile(), scores.of(facts.journey()), facts.stage());
        return Objects.requireNonNull(predicates.get(condition.name()), condition.name())
                .holds(customer, condition.with());
    }

    private boolean holdsOver(EventCondition condition, Scope scope, Facts facts, Instant now) {
        List<Event> events = facts.events(scope);
        if (condition instanceof Occurred occurred) {
            return holds(occurred, events, now);
        } else if (condition instanceof InactiveFor inactive) {
            return !now.isBefore(ends.end(inactive.length(), lastOf(inactive, events, facts.since(scope))));
        } else if (condition instanceof Aggregate aggregate) {
            return aggregates.holds(aggregate, events, now);
        }
        return cameAbout((Sequence) condition, events);
    }

    private boolean holds(Occurred condition, List<Event> events, Instant now) {
        long count = events.stream()
                .filter(event -> matching.matches(condition.pattern(), event))
                .filter(event -> condition
                        .within()
                        .map(length -> now.isBefore(ends.end(length, event.at())))
                        .orElse(true))
                .count();
        if (condition.atLeast().isEmpty() && condition.atMost().isEmpty()) {
            return count >= 1;
        }
        return count >= condition.atLeast().orElse(0)
                && count <= condition.atMost().orElse(Integer.MAX_VALUE);
    }

    private Instant lastOf(InactiveFor condition, List<Event> events, Instant since) {
        return events.stream()
                .filter(event -> matching.matches(condition.pattern(), event))
                .map(Event::at)
                .max(Instant::compareTo)
                .orElse(since);
    }

    /** Tries every event as the first; after it, the nearest event for each place is the best. */
    private boolean cameAbout(Sequence condition, List<Event> events) {
        for (int first = 0; first < events.size(); first++) {
            Optional<Instant> last = lastOf(condition, events.subList(first, events.size()));
            Instant begin = events.get(first).at();
            if (last.isPresent()
                    && condition
                            .spanning()
                            .map(length -> last.get().isBefore(ends.end(length, begin)))
                            .orElse(true)) {
                return true;
            }
        }
        return false;
    }

    /** When the sequence that begins with the first of the events is complete. */
    private Optional<Instant> lastOf(Sequence condition, List<Event> events) {
        int place = 0;
        for (Event event : events) {
            if (matching.matches(condition.patterns().get(place), event)) {
                place++;
            } else if (place == 0) {
                return Optional.empty();
            }
            if (place == condition.patterns().size()) {
                return Optional.of(event.at());
            }
        }
        return Optional.empty();
    }
}
