package dev.journey.jackson.wire;

import dev.journey.measure.GatheredMeasures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What measures have gathered; where nothing happened there is no entry. */
record MeasuresJson(
        Integer format,
        String journey,
        Integer version,
        Instant asOf,
        BigDecimal customers,
        BigDecimal started,
        Optional<Instant> from,
        Optional<Instant> to,
        TallyJson events,
        List<GatheredMeasures.OfStage> stages,
        List<GatheredMeasures.OfMove> moves,
        List<GatheredMeasures.OfGoal> goals,
        List<GatheredMeasures.OfFollowUp> followUps) {

    static MeasuresJson of(GatheredMeasures measures) {
        return new MeasuresJson(
                Versions.OF_MEASURES.current(),
                measures.journey(),
                measures.version(),
                measures.asOf(),
                BigDecimal.valueOf(measures.customers()),
                BigDecimal.valueOf(measures.started()),
                measures.from(),
                measures.to(),
                TallyJson.of(measures.events()),
                measures.stages(),
                measures.moves(),
                measures.goals(),
                measures.followUps());
    }

    GatheredMeasures toMeasures() {
        return new GatheredMeasures(
                journey,
                version,
                asOf,
                Numbers.count("customers", customers),
                Numbers.count("started", started),
                from,
                to,
                events.toTally(),
                stages,
                moves,
                goals,
                followUps);
    }
}
