package dev.journey.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a journey made of one customer's history.
 *
 * @param customer the customer's id
 * @param asOf the instant up to which was looked
 * @param progress where the customer stood then; empty for one who had done nothing yet
 * @param effects all effects, in order
 * @param tally what became of the events
 */
public record Replay(String customer, Instant asOf, Optional<Progress> progress, List<Effect> effects, Tally tally) {

    /** Copies the effects. */
    public Replay {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(tally, "tally");
        effects = List.copyOf(Objects.requireNonNull(effects, "effects"));
    }
}
