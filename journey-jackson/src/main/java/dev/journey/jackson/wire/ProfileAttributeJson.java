package dev.journey.jackson.wire;

import dev.journey.condition.ProfileAttribute;
import dev.journey.event.AttributeValue;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.jackson.shape.InvalidKeyException;
import java.util.List;
import java.util.Optional;

record ProfileAttributeJson(
        @NotBlank String name,
        Optional<AttributeValue> is,
        Optional<AttributeValue> isNot,
        Optional<List<AttributeValue>> in,
        Optional<AttributeValue> atLeast,
        Optional<AttributeValue> greaterThan,
        Optional<AttributeValue> atMost,
        Optional<AttributeValue> lessThan,
        Optional<Boolean> exists) {

    static ProfileAttributeJson of(ProfileAttribute attribute) {
        ComparisonJson comparison = ComparisonJson.of(attribute.comparison());
        return new ProfileAttributeJson(
                attribute.name(),
                comparison.is(),
                comparison.isNot(),
                comparison.in(),
                comparison.atLeast(),
                comparison.greaterThan(),
                comparison.atMost(),
                comparison.lessThan(),
                comparison.exists());
    }

    ProfileAttribute toProfileAttribute() {
        ComparisonJson comparison = new ComparisonJson(is, isNot, in, atLeast, greaterThan, atMost, lessThan, exists);
        return InvalidKeyException.at("name", () -> new ProfileAttribute(name, comparison.toComparison()));
    }
}
