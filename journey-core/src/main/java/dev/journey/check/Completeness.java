package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far the map of a journey is: which steps of the mapping are done, and which is next.
 *
 * <pre>{@code
 * Completeness map = Completeness.of(shop);
 * map.percent();              // 45
 * map.next();                 // THOUGHTS_AND_FEELINGS
 * System.out.println(map);    // a line for each step
 * }</pre>
 *
 * @param steps the steps, each once, in their order
 */
public record Completeness(List<Step> steps) {

    private static final int ALL = 100;

    /** Copies the list. */
    public Completeness {
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
    }

    /** How far the map of this journey is. */
    public static Completeness of(Journey journey) {
        Objects.requireNonNull(journey, "journey");
        return new Completeness(MappingProgress.of(journey));
    }

    /**
     * How far one step is.
     *
     * @throws IllegalArgumentException if it is not among the steps
     */
    public Step step(MappingStep step) {
        Objects.requireNonNull(step, "step");
        return steps.stream()
                .filter(candidate -> candidate.step() == step)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step '" + step.words() + "' among " + steps));
    }

    /** The first step that is not done; empty where all are. */
    public Optional<MappingStep> next() {
        return steps.stream().filter(step -> !step.isDone()).map(Step::step).findFirst();
    }

    /** Whether all steps are done. */
    public boolean isDone() {
        return next().isEmpty();
    }

    /** The mean percentage of the steps, rounded down: 100 only where all are done. */
    public int percent() {
        return steps.isEmpty() ? ALL : steps.stream().mapToInt(Step::percent).sum() / steps.size();
    }

    /** A line for each step, such as {@code metrics: 2 of 6, 33%}, then what is next. */
    @Override
    public String toString() {
        String lines = steps.stream().map(step -> step + "\n").collect(Collectors.joining());
        String next = next().map(step -> "next: " + step.task()).orElse("the map is complete");
        return lines + percent() + "% of the map; " + next;
    }

    /**
     * How far one step is.
     *
     * @param step which step
     * @param total how many things there are to do, at least one
     * @param missing what is not done, by kind and id, such as {@code stages.awareness}
     */
    public record Step(MappingStep step, int total, List<String> missing) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is nothing to do, or more missing than that
         */
        public Step {
            Objects.requireNonNull(step, "step");
            missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
            if (total < 1 || missing.size() > total) {
                throw new IllegalArgumentException("step '" + step.words()
                        + "' must have at least one thing to do, and not more missing: " + missing + " of " + total);
            }
        }

        /** How many things are done. */
        public int done() {
            return total - missing.size();
        }

        /** How much of it is done, rounded down: 100 only where all is. */
        public int percent() {
            return ALL * done() / total;
        }

        /** Whether nothing is missing. */
        public boolean isDone() {
            return missing.isEmpty();
        }

        /** Such as {@code metrics: 2 of 6, 33%}. */
        @Override
        public String toString() {
            return step.words() + ": " + done() + " of " + total + ", " + percent() + "%";
        }
    }
}
