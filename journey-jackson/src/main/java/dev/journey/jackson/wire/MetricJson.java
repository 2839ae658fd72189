package dev.journey.jackson.wire;

import dev.journey.event.AttributeValue.Decimal;
import dev.journey.jackson.shape.Allowed.Examples;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.InvalidKeyException;
import dev.journey.map.Direction;
import dev.journey.map.Metric;
import java.math.BigDecimal;
import java.util.Optional;

record MetricJson(
        @Id String id,
        Optional<String> name,
        Optional<@Examples({"percent", "people"}) String> unit,
        Optional<Direction> better,
        Optional<BigDecimal> target,
        Optional<String> source) {

    static MetricJson of(Metric metric) {
        return new MetricJson(
                metric.id(),
                metric.name(),
                metric.unit(),
                metric.better(),
                metric.target().map(Decimal::value),
                metric.source());
    }

    Metric toMetric() {
        Metric.Builder metric = Metric.builder(id);
        name.ifPresent(metric::name);
        unit.ifPresent(metric::unit);
        better.ifPresent(metric::better);
        target.ifPresent(number -> metric.target(InvalidKeyException.at("target", () -> new Decimal(number))));
        source.ifPresent(metric::source);
        return metric.build();
    }
}
