package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.model.Points;
import java.util.Map;
import java.util.Optional;

record PointsJson(
        Optional<@NotBlank String> event,
        Optional<@Id String> touchpoint,
        Optional<Channel> channel,
        Map<@NotBlank String, Comparison> where,
        @Between(least = -Points.MOST, most = Points.MOST) Integer points) {

    static PointsJson of(Points points) {
        EventPattern pattern = points.pattern();
        return new PointsJson(
                pattern.event(), pattern.touchpoint(), pattern.channel(), pattern.where(), points.points());
    }

    Points toPoints() {
        return new Points(EventPatternJson.pattern(event, touchpoint, channel, where), points);
    }
}
