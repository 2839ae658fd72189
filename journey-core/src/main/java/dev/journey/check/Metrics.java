package dev.journey.check;

import dev.journey.map.Metric;
import dev.journey.model.Journey;
import java.util.stream.Stream;

/** The metrics of a journey, wherever they are defined. */
final class Metrics {

    private Metrics() {}

    /** Those of the touchpoints, then those of the stages. */
    static Stream<Metric> of(Journey journey) {
        return Stream.concat(
                journey.touchpoints().stream().flatMap(touchpoint -> touchpoint.metrics().stream()),
                journey.stages().stream().flatMap(stage -> stage.metrics().stream()));
    }
}
