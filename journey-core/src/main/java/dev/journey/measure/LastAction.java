package dev.journey.measure;

import java.util.List;
import java.util.Objects;

/**
 * What customers did last before they dropped out of a stage.
 *
 * @param stage the id of the stage
 * @param events the types of their last events, the very last at the end; fewer where they did not do more
 * @param visits how many visits dropped like this
 */
public record LastAction(String stage, List<String> events, long visits) {

    /** Copies the events. */
    public LastAction {
        Objects.requireNonNull(stage, "stage");
        events = List.copyOf(Objects.requireNonNull(events, "events"));
    }
}
