package dev.journey.jackson.wire;

import dev.journey.measure.GatheredMeasures;
import dev.journey.measure.GatheredStages;
import java.time.Instant;
import java.util.List;

/** What measures of stages have gathered. */
record StagesMeasuresJson(
        Integer format, String journey, Integer version, Instant asOf, List<GatheredMeasures.OfStage> stages) {

    static StagesMeasuresJson of(GatheredStages stages) {
        return new StagesMeasuresJson(
                Versions.OF_STAGES.current(), stages.journey(), stages.version(), stages.asOf(), stages.stages());
    }

    GatheredStages toStages() {
        return new GatheredStages(journey, version, asOf, stages);
    }
}
