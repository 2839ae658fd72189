package dev.journey.jackson.wire;

import dev.journey.measure.GatheredMeasures;
import java.math.BigDecimal;

/** What became of one follow-up. */
record FollowUpMeasuresJson(String followUp, BigDecimal due, BigDecimal postponed, BigDecimal suppressed) {

    static FollowUpMeasuresJson of(GatheredMeasures.OfFollowUp followUp) {
        return new FollowUpMeasuresJson(
                followUp.followUp(),
                BigDecimal.valueOf(followUp.due()),
                BigDecimal.valueOf(followUp.postponed()),
                BigDecimal.valueOf(followUp.suppressed()));
    }

    GatheredMeasures.OfFollowUp toFollowUp() {
        return new GatheredMeasures.OfFollowUp(
                followUp,
                Numbers.count("due", due),
                Numbers.count("postponed", postponed),
                Numbers.count("suppressed", suppressed));
    }
}
