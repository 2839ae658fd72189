package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.GatheredFunnel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What measures of a funnel have gathered. */
record FunnelMeasuresJson(
        Integer format,
        String journey,
        Integer version,
        Instant asOf,
        GatheredFunnel.Over over,
        FunnelOrder order,
        Length window,
        BigDecimal customers,
        BigDecimal converted,
        BigDecimal inProgress,
        List<GatheredFunnel.OfStep> steps) {

    static FunnelMeasuresJson of(GatheredFunnel funnel) {
        return new FunnelMeasuresJson(
                Versions.OF_FUNNELS.current(),
                funnel.journey(),
                funnel.version(),
                funnel.asOf(),
                funnel.over(),
                funnel.order(),
                funnel.window(),
                BigDecimal.valueOf(funnel.customers()),
                BigDecimal.valueOf(funnel.converted()),
                BigDecimal.valueOf(funnel.inProgress()),
                funnel.steps());
    }

    GatheredFunnel toFunnel() {
        return new GatheredFunnel(
                journey,
                version,
                asOf,
                over,
                order,
                window,
                Numbers.count("customers", customers),
                Numbers.count("converted", converted),
                Numbers.count("inProgress", inProgress),
                steps);
    }
}
