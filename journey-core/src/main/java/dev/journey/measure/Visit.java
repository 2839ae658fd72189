package dev.journey.measure;

import dev.journey.run.Effect;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One stay of a customer in a stage, from entering to leaving.
 *
 * @param customer the customer's id
 * @param stage the id of the stage
 * @param enteredAt when it began
 * @param leftAt when it ended; empty while it lasts
 * @param leftFor the id of the stage that was entered then; empty also where the journey was started anew
 * @param goalAt when the stage's conversion was first reached in it
 */
public record Visit(
        String customer,
        String stage,
        Instant enteredAt,
        Optional<Instant> leftAt,
        Optional<String> leftFor,
        Optional<Instant> goalAt) {

    /** Checks that nothing is missing. */
    public Visit {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(enteredAt, "enteredAt");
        Objects.requireNonNull(leftAt, "leftAt");
        Objects.requireNonNull(leftFor, "leftFor");
        Objects.requireNonNull(goalAt, "goalAt");
    }

    /** The visits that the effects of one customer tell of, in order. */
    public static List<Visit> of(List<Effect> effects) {
        Objects.requireNonNull(effects, "effects");
        Deque<Visit> visits = new ArrayDeque<>();
        for (Effect effect : effects) {
            if (effect instanceof Effect.Entered entered) {
                next(visits, effect, entered.stage(), Optional.empty());
            } else if (effect instanceof Effect.Moved moved) {
                next(visits, effect, moved.to(), Optional.of(moved.to()));
            } else if (effect instanceof Effect.GoalReached && !visits.isEmpty()) {
                visits.addLast(visits.removeLast().converted(effect.at()));
            }
        }
        return List.copyOf(visits);
    }

    private static void next(Deque<Visit> visits, Effect effect, String stage, Optional<String> leftFor) {
        if (!visits.isEmpty()) {
            visits.addLast(visits.removeLast().left(effect.at(), leftFor));
        }
        visits.addLast(
                new Visit(effect.customer(), stage, effect.at(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Visit left(Instant at, Optional<String> next) {
        return new Visit(customer, stage, enteredAt, Optional.of(at), next, goalAt);
    }

    private Visit converted(Instant at) {
        return new Visit(customer, stage, enteredAt, leftAt, leftFor, Optional.of(at));
    }
}
