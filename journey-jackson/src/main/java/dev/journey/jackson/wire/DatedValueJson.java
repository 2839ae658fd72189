package dev.journey.jackson.wire;

import dev.journey.condition.Remembered.DatedValue;
import dev.journey.event.AttributeValue;
import java.time.Instant;

record DatedValueJson(Instant at, AttributeValue value) {

    static DatedValueJson of(DatedValue value) {
        return new DatedValueJson(value.at(), value.value());
    }

    DatedValue toDatedValue() {
        return new DatedValue(at, value);
    }
}
