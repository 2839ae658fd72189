package dev.journey.jackson.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.journey.condition.Comparison;
import dev.journey.condition.Conditions;
import dev.journey.condition.EventPattern;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Length;
import dev.journey.condition.Scope;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Allowed.NotBlank;
import java.util.Map;
import java.util.Optional;

record InactiveForJson(
        @JsonProperty("for") Length length,
        Optional<@NotBlank String> event,
        Optional<@Id String> touchpoint,
        Optional<Channel> channel,
        Map<@NotBlank String, Comparison> where,
        Optional<Scope> over) {

    static InactiveForJson of(InactiveFor inactive) {
        EventPattern pattern = inactive.pattern();
        return new InactiveForJson(
                inactive.length(),
                pattern.event(),
                pattern.touchpoint(),
                pattern.channel(),
                pattern.where(),
                inactive.statedOver());
    }

    InactiveFor toInactiveFor() {
        EventPattern pattern = EventPatternJson.pattern(event, touchpoint, channel, where);
        return new InactiveFor(length, pattern, over);
    }

    static InactiveFor ofLength(Length length) {
        return Conditions.inactiveFor(length);
    }

    static boolean isLengthAlone(InactiveFor inactive) {
        return inactive.pattern().isAny() && inactive.statedOver().isEmpty();
    }
}
