package dev.journey.measure;

import dev.journey.condition.Length;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that {@link StuckCustomers} have gathered.
 *
 * @param journey the id of the journey
 * @param version its version, at least 1
 * @param asOf the instant up to which was looked
 * @param after the length that is meant in all stages; empty where it is the window of each
 * @param most how many customers were kept of each stage, at least none
 * @param stages who is stuck in each stage in which somebody is, in their order
 */
public record GatheredStuckCustomers(
        String journey, int version, Instant asOf, Optional<Length> after, int most, List<StuckMeasure> stages)
        implements Gathered {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the version is less than 1 or {@code most} negative; or if of a stage there is
     *     nobody, not as many customers as must have been kept, or one of another stage
     */
    public GatheredStuckCustomers {
        Sound.basis(journey, version, asOf);
        Objects.requireNonNull(after, "after");
        Sound.count("most", most);
        stages = List.copyOf(Objects.requireNonNull(stages, "stages"));
        for (StuckMeasure stage : stages) {
            check(stage, most);
        }
    }

    private static void check(StuckMeasure stage, int most) {
        Sound.some("customers", stage.customers());
        long kept = stage.longest().stream().distinct().count();
        if (kept != Math.min(most, stage.customers())) {
            throw new IllegalArgumentException("stage '" + stage.stage() + "' must have as many stuck customers as were"
                    + " to be kept, which is " + Math.min(most, stage.customers()) + ": has " + kept);
        }
        for (StuckCustomer customer : stage.longest()) {
            if (!customer.stage().equals(stage.stage())) {
                throw new IllegalArgumentException("customer '" + customer.customer() + "' is kept under stage '"
                        + stage.stage() + "' and must be stuck there: '" + customer.stage() + "'");
            }
        }
    }
}
