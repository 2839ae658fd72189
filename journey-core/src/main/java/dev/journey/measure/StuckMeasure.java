package dev.journey.measure;

import java.util.List;
import java.util.Objects;

/**
 * Who is stuck in one stage.
 *
 * @param stage the id of the stage
 * @param customers how many customers are
 * @param longest those who have been there longest, the longest first; of two since the same instant, the one whose id
 *     comes first in the alphabet
 */
public record StuckMeasure(String stage, long customers, List<StuckCustomer> longest) {

    /** Copies the customers. */
    public StuckMeasure {
        Objects.requireNonNull(stage, "stage");
        longest = List.copyOf(Objects.requireNonNull(longest, "longest"));
    }
}
