package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.model.Conversion;
import java.util.Map;
import java.util.Optional;

record ConversionJson(
        Optional<String> event,
        Optional<String> touchpoint,
        Optional<Channel> channel,
        Map<String, Comparison> where,
        Optional<String> kind,
        Optional<String> value) {

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
