package dev.journey.run;

import java.util.List;
import java.util.Objects;

/**
 * What one call of the engine gave.
 *
 * @param progress where the customer stands now
 * @param handling what became of what was given
 * @param effects what the host is to carry out, in order
 */
public record Step(Progress progress, Handling handling, List<Effect> effects) {

    /** Copies the effects. */
    public Step {
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(handling, "handling");
        effects = List.copyOf(Objects.requireNonNull(effects, "effects"));
    }
}
