package dev.journey.measure;

import java.util.List;
import java.util.Objects;

/**
 * A way through the stages that customers took.
 *
 * @param stages the ids of the stages, in the order in which they were entered
 * @param isCut whether it goes on after these, further than was looked
 * @param customers how many customers took it
 * @param open how many of them are still on it: in a stage that does not end
 */
public record PathMeasure(List<String> stages, boolean isCut, long customers, long open) {

    /** Copies the stages. */
    public PathMeasure {
        stages = List.copyOf(Objects.requireNonNull(stages, "stages"));
    }

    /** The stages, such as {@code look > cart > look > ...}. */
    @Override
    public String toString() {
        return String.join(" > ", stages) + (isCut ? " > ..." : "");
    }
}
