package dev.journey.run;

import java.time.Instant;
import java.util.Objects;

/**
 * Why a customer moved: which transition did it, and what its condition had at that instant.
 *
 * @param at when it was
 * @param by what made the condition hold
 * @param transition the transition and its condition, which holds
 */
public record MoveExplanation(Instant at, Cause by, TransitionExplanation transition) {

    /** Checks that all are there. */
    public MoveExplanation {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(transition, "transition");
    }

    /** Such as {@code 2026-01-03T08:00:00Z by event, awareness -> consideration: 3 of 3 product_viewed}. */
    @Override
    public String toString() {
        return at + " by " + by.key() + ", " + transition;
    }
}
