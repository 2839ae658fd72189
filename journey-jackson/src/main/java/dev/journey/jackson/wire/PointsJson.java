package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.model.Points;
import java.util.Map;
import java.util.Optional;

record PointsJson(
        Optional<String> event,
        Optional<String> touchpoint,
        Optional<Channel> channel,
        Map<String, Comparison> where,
        Integer points) {

    static PointsJson of(Points points) {
        EventPattern pattern = points.pattern();
        return new PointsJson(
                pattern.event(), pattern.touchpoint(), pattern.channel(), pattern.where(), points.points());
    }

    Points toPoints() {
        return new Points(EventPatternJson.pattern(event, touchpoint, channel, where), points);
    }
}
