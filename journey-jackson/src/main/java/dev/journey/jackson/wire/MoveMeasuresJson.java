package dev.journey.jackson.wire;

import dev.journey.measure.GatheredMeasures;
import dev.journey.run.Cause;
import java.math.BigDecimal;

/** How often a transition moved customers out of one stage, for one reason. */
record MoveMeasuresJson(String transition, String from, Cause by, BigDecimal times) {

    static MoveMeasuresJson of(GatheredMeasures.OfMove move) {
        return new MoveMeasuresJson(move.transition(), move.from(), move.by(), BigDecimal.valueOf(move.times()));
    }

    GatheredMeasures.OfMove toMove() {
        return new GatheredMeasures.OfMove(transition, from, by, Numbers.count("times", times));
    }
}
