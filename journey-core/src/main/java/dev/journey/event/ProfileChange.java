package dev.journey.event;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something newly known about a customer: attributes of the profile that take a new value or go.
 *
 * <p>It is no event: it is counted nowhere and ends no inactivity.
 *
 * <pre>{@code
 * ProfileChange.at(Instant.parse("2026-01-05T10:11:12Z")).set("country", "DE").remove("coupon").build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ProfileChange implements Entry permits ImmutableProfileChange {

    ProfileChange() {}

    /** A builder for a change at this instant. */
    public static Builder at(Instant at) {
        return ImmutableProfileChange.builder().at(at);
    }

    /** When it became known. */
    @Override
    public abstract Instant at();

    /** The attributes that change, in the order given; an empty value removes the attribute. */
    public abstract Map<String, Optional<AttributeValue>> attributes();

    /** Makes the change in a profile, by attribute. */
    public void applyTo(Map<String, AttributeValue> profile) {
        Objects.requireNonNull(profile, "profile");
        attributes()
                .forEach((name, value) ->
                        value.ifPresentOrElse(known -> profile.put(name, known), () -> profile.remove(name)));
    }

    @Value.Check
    void check() {
        for (String attribute : attributes().keySet()) {
            if (attribute.isBlank()) {
                throw new IllegalArgumentException(
                        "attribute name of a profile must not be blank: '" + attribute + "'");
            }
        }
        EventTime.nanos(at());
    }

    /** Builds a profile change. */
    public abstract static sealed class Builder permits ImmutableProfileChange.Builder {

        Builder() {}

        abstract Builder attribute(String name, Optional<AttributeValue> value);

        /** This attribute takes this value. */
        public Builder set(String attribute, AttributeValue value) {
            return attribute(attribute, Optional.of(Objects.requireNonNull(value, "value")));
        }

        /** This attribute takes this number. */
        public Builder set(String attribute, double number) {
            return set(attribute, AttributeValue.of(number));
        }

        /** This attribute takes this text. */
        public Builder set(String attribute, String text) {
            return set(attribute, AttributeValue.of(text));
        }

        /** This attribute becomes true or false. */
        public Builder set(String attribute, boolean flag) {
            return set(attribute, AttributeValue.of(flag));
        }

        /** This attribute is no longer known. */
        public Builder remove(String attribute) {
            return attribute(attribute, Optional.empty());
        }

        /**
         * The change.
         *
         * @throws IllegalArgumentException if an attribute's name is blank or the instant outside the years 1678 to
         *     2261
         */
        public abstract ProfileChange build();
    }
}
