package dev.journey.measure;

import dev.journey.measure.GatheredMeasures.OfStage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that {@link StageMeasures} have gathered.
 *
 * @param journey the id of the journey
 * @param version its version, at least 1
 * @param asOf the instant up to which was looked
 * @param stages what happened in the stages that were visited
 */
public record GatheredStages(String journey, int version, Instant asOf, List<OfStage> stages) implements Gathered {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the version is less than 1
     */
    public GatheredStages {
        Sound.basis(journey, version, asOf);
        stages = List.copyOf(Objects.requireNonNull(stages, "stages"));
    }
}
