package dev.journey.measure;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened in one stage.
 *
 * @param stage the id of the stage
 * @param reached how many customers were ever in it
 * @param visits how often it was entered; the three outcomes add up to it, but in a terminal stage, which has none
 * @param converted how many visits reached what the stage is for
 * @param convertedCustomers how many customers have a visit that did
 * @param inProgress how many visits are still open
 * @param dropped how many visits ended otherwise, or took too long
 * @param staying how many visits have not ended, whatever their outcome
 * @param time how long the visits that have ended lasted; empty where none has
 * @param timeSoFar how long the visits that have not ended have lasted, as it was asked; empty where all have
 */
public record StageMeasure(
        String stage,
        long reached,
        long visits,
        long converted,
        long convertedCustomers,
        long inProgress,
        long dropped,
        long staying,
        Optional<Spread> time,
        Optional<Spread> timeSoFar) {

    /** Checks that nothing is missing. */
    public StageMeasure {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(timeSoFar, "timeSoFar");
    }

    /** The median length of the visits that have ended; empty where none has. */
    public Optional<Duration> medianTime() {
        return time.map(Spread::median);
    }
}
