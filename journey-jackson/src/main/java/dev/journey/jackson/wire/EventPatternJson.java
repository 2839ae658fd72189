package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.jackson.shape.InvalidKeyException;
import java.util.Map;
import java.util.Optional;

record EventPatternJson(
        Optional<@NotBlank String> event,
        Optional<@Id String> touchpoint,
        Optional<Channel> channel,
        Map<@NotBlank String, Comparison> where) {

    static EventPatternJson of(EventPattern pattern) {
        return new EventPatternJson(pattern.event(), pattern.touchpoint(), pattern.channel(), pattern.where());
    }

    EventPattern toEventPattern() {
        return pattern(event, touchpoint, channel, where);
    }

    /** The pattern of keys that stand beside others, as in {@code occurred}. */
    static EventPattern pattern(
            Optional<String> event,
            Optional<String> touchpoint,
            Optional<Channel> channel,
            Map<String, Comparison> where) {
        EventPattern pattern = event.map(type -> InvalidKeyException.at("event", () -> EventPattern.of(type)))
                .orElseGet(EventPattern::any);
        pattern = touchpoint.map(pattern::touchpoint).orElse(pattern);
        pattern = channel.map(pattern::channel).orElse(pattern);
        for (Map.Entry<String, Comparison> each : where.entrySet()) {
            EventPattern soFar = pattern;
            pattern = InvalidKeyException.at("where", () -> soFar.where(each.getKey(), each.getValue()));
        }
        return pattern;
    }

    static String type(EventPattern pattern) {
        return pattern.event().orElseThrow();
    }

    static boolean isTypeAlone(EventPattern pattern) {
        return pattern.event().map(EventPattern::of).filter(pattern::equals).isPresent();
    }
}
