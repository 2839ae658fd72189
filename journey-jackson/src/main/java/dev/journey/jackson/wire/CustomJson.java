package dev.journey.jackson.wire;

import dev.journey.condition.Custom;
import dev.journey.event.AttributeValue;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.jackson.shape.InvalidKeyException;
import java.util.Map;

record CustomJson(@NotBlank String name, Map<String, AttributeValue> with) {

    static CustomJson of(Custom custom) {
        return new CustomJson(custom.name(), custom.with());
    }

    Custom toCustom() {
        return InvalidKeyException.at("name", () -> new Custom(name, with));
    }
}
