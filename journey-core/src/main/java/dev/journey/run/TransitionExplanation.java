package dev.journey.run;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a transition does not move the customer yet.
 *
 * @param transition the id of the transition
 * @param from the stage in which the customer is
 * @param to the stage to which it would lead
 * @param condition what its condition has and lacks
 * @param byTimeAlone the earliest instant at which time alone makes the condition begin to hold, if there is one
 */
public record TransitionExplanation(
        String transition, String from, String to, ConditionExplanation condition, Optional<Instant> byTimeAlone) {

    /** Checks that nothing is missing. */
    public TransitionExplanation {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(byTimeAlone, "byTimeAlone");
    }

    /** The stages and what the condition has and lacks, in a sentence. */
    @Override
    public String toString() {
        boolean saidAlready = condition instanceof ConditionExplanation.Lasting;
        return from + " -> " + to + ": " + condition
                + byTimeAlone
                        .filter(at -> !saidAlready)
                        .map(at -> "; by time alone at " + at)
                        .orElse("");
    }
}
