package dev.journey.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Why a customer is where they are, and what would move them.
 *
 * @param customer the customer's id
 * @param stage the stage in which the customer is
 * @param at the instant for which this is said
 * @param transitions what each transition out of the stage lacks, in the order in which they are tried; none in a stage
 *     that nothing leaves
 */
public record Explanation(String customer, String stage, Instant at, List<TransitionExplanation> transitions) {

    /** Copies the list. */
    public Explanation {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(at, "at");
        transitions = List.copyOf(Objects.requireNonNull(transitions, "transitions"));
    }

    /** A line for each transition. */
    @Override
    public String toString() {
        return transitions.isEmpty()
                ? "nothing leaves " + stage
                : transitions.stream().map(TransitionExplanation::toString).collect(Collectors.joining("\n"));
    }
}
