package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Examples;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.model.Conversion;
import java.util.Map;
import java.util.Optional;

record ConversionJson(
        Optional<@NotBlank String> event,
        Optional<@Id String> touchpoint,
        Optional<Channel> channel,
        Map<@NotBlank String, Comparison> where,
        Optional<@Examples({"purchase", "subscription", "sign-up"}) String> kind,
        Optional<@Examples("value") String> value) {

    static ConversionJson of(Conversion conversion) {
        EventPattern pattern = conversion.pattern();
        return new ConversionJson(
                pattern.event(),
                pattern.touchpoint(),
                pattern.channel(),
                pattern.where(),
                conversion.kind(),
                conversion.value());
    }

    Conversion toConversion() {
        Conversion conversion = Conversion.of(EventPatternJson.pattern(event, touchpoint, channel, where));
        conversion = kind.map(conversion::withKind).orElse(conversion);
        return value.map(conversion::withValue).orElse(conversion);
    }
}
