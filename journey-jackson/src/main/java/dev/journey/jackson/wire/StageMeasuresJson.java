package dev.journey.jackson.wire;

import dev.journey.measure.GatheredMeasures;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** What was gathered of one stage. */
record StageMeasuresJson(
        String stage,
        BigDecimal reached,
        BigDecimal converted,
        BigDecimal convertedCustomers,
        BigDecimal inProgress,
        BigDecimal dropped,
        List<Duration> ended,
        List<Duration> staying) {

    static StageMeasuresJson of(GatheredMeasures.OfStage stage) {
        return new StageMeasuresJson(
                stage.stage(),
                BigDecimal.valueOf(stage.reached()),
                BigDecimal.valueOf(stage.converted()),
                BigDecimal.valueOf(stage.convertedCustomers()),
                BigDecimal.valueOf(stage.inProgress()),
                BigDecimal.valueOf(stage.dropped()),
                stage.ended(),
                stage.staying());
    }

    GatheredMeasures.OfStage toStage() {
        return new GatheredMeasures.OfStage(
                stage,
                Numbers.count("reached", reached),
                Numbers.count("converted", converted),
                Numbers.count("convertedCustomers", convertedCustomers),
                Numbers.count("inProgress", inProgress),
                Numbers.count("dropped", dropped),
                ended,
                staying);
    }
}
