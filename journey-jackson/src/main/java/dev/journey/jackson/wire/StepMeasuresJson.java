package dev.journey.jackson.wire;

import dev.journey.measure.GatheredFunnel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** How customers came to one step of a funnel. */
record StepMeasuresJson(String step, BigDecimal reached, List<Duration> times) {

    static StepMeasuresJson of(GatheredFunnel.OfStep step) {
        return new StepMeasuresJson(step.step(), BigDecimal.valueOf(step.reached()), step.times());
    }

    GatheredFunnel.OfStep toStep() {
        return new GatheredFunnel.OfStep(step, Numbers.count("reached", reached), times);
    }
}
