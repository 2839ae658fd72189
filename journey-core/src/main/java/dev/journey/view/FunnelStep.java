package dev.journey.view;

import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.List;
import java.util.Objects;

/**
 * A stage of a funnel, and what leads on from it.
 *
 * @param stage the stage
 * @param onward the transitions from it to a later stage of the funnel, in the order in which they are tried; none for
 *     the last stage
 */
public record FunnelStep(Stage stage, List<Transition> onward) {

    /** Copies the list. */
    public FunnelStep {
        Objects.requireNonNull(stage, "stage");
        onward = List.copyOf(Objects.requireNonNull(onward, "onward"));
    }

    /** The stage and what leads on, such as {@code awareness: shows-interest, goes-straight-on}. */
    @Override
    public String toString() {
        return onward.isEmpty()
                ? stage.id()
                : stage.id() + ": "
                        + String.join(", ", onward.stream().map(Transition::id).toList());
    }
}
