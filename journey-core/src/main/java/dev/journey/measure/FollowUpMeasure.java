package dev.journey.measure;

import java.util.Objects;

/**
 * What became of a follow-up.
 *
 * @param followUp the id of the follow-up
 * @param stage the id of its stage
 * @param due how often it was given out, at once or at the end of quiet hours
 * @param postponed how often it had to wait for the end of quiet hours; then it was given out or suppressed, unless the
 *     customer had left before, or the quiet hours last beyond the instant of the measure
 * @param suppressed how often a cap forbade it
 */
public record FollowUpMeasure(String followUp, String stage, long due, long postponed, long suppressed) {

    /** Checks that nothing is missing. */
    public FollowUpMeasure {
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(stage, "stage");
    }
}
