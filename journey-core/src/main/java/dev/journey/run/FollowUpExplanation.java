package dev.journey.run;

import java.util.Objects;

/**
 * Whether a follow-up is due.
 *
 * @param followUp the id of the follow-up
 * @param stage the stage in which the customer is
 * @param condition what its condition has and lacks
 */
public record FollowUpExplanation(String followUp, String stage, ConditionExplanation condition) {

    /** Checks that nothing is missing. */
    public FollowUpExplanation {
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(condition, "condition");
    }

    /** Such as {@code cart-mail in cart: no event since 2026-01-01T09:00:00Z, for 1 day at 2026-01-02T09:00:00Z}. */
    @Override
    public String toString() {
        return followUp + " in " + stage + ": " + condition;
    }
}
