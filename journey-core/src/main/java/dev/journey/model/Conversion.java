package dev.journey.model;

import dev.journey.condition.EventPattern;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The action by which a visit of a stage succeeds: a purchase, a subscription, a sign-up, or what the business decides.
 *
 * <pre>{@code
 * Conversion.of("order_placed").withKind("purchase").withValue("amount")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Conversion permits ImmutableConversion {

    Conversion() {}

    /** A matching event converts. */
    public static Conversion of(EventPattern pattern) {
        return ImmutableConversion.builder().pattern(pattern).build();
    }

    /** An event of this type converts. */
    public static Conversion of(String eventType) {
        return of(EventPattern.of(eventType));
    }

    /** Which events convert. */
    public abstract EventPattern pattern();

    /** What is reached: {@code purchase}, {@code subscription}, {@code sign-up} or a word of one's own. */
    public abstract Optional<String> kind();

    /** The attribute of the event that says what the conversion is worth. */
    public abstract Optional<String> value();

    /** This conversion, of a kind. */
    public Conversion withKind(String kind) {
        return ImmutableConversion.builder().like(this).kind(kind).build();
    }

    /** This conversion, worth what this attribute of the event says. */
    public Conversion withValue(String attribute) {
        return ImmutableConversion.builder().like(this).value(attribute).build();
    }
}
