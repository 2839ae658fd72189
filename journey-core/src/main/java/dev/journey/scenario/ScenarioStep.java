package dev.journey.scenario;

import dev.journey.condition.Length;
import dev.journey.event.AttributeValue;
import dev.journey.event.EventTime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a scenario: time goes on, then something happens or becomes known, then something is expected. Any of the
 * three may be left out, but not all.
 *
 * <p>Where nothing happens after time has gone on, that instant is closed: what is due at it happens. Otherwise the event
 * comes first, as always in a journey.
 */
@Value.Immutable
public abstract sealed class ScenarioStep permits ImmutableScenarioStep {

    ScenarioStep() {}

    /** An event of this type happens. */
    public static ScenarioStep event(String type) {
        return event(Happening.of(type));
    }

    /** An event happens. */
    public static ScenarioStep event(Happening event) {
        return ImmutableScenarioStep.builder().event(event).build();
    }

    /** Attributes of the profile become known, or are no longer known where they are empty. */
    public static ScenarioStep profile(Map<String, Optional<AttributeValue>> attributes) {
        return ImmutableScenarioStep.builder().profile(attributes).build();
    }

    /** Time goes on for this long, and nothing happens. */
    public static ScenarioStep passes(Length length) {
        return ImmutableScenarioStep.builder().after(length).build();
    }

    /** Time goes on to this instant, and nothing happens. */
    public static ScenarioStep until(Instant at) {
        return ImmutableScenarioStep.builder().at(at).build();
    }

    /** Something is expected. */
    public static ScenarioStep expecting(Expectation expectation) {
        return ImmutableScenarioStep.builder().expect(expectation).build();
    }

    /** A builder for a step of which everything may be said. */
    public static Builder builder() {
        return ImmutableScenarioStep.builder();
    }

    /** How long after the step before. */
    public abstract Optional<Length> after();

    /** At which instant, not before that of the step before. */
    public abstract Optional<Instant> at();

    /** What happens. */
    public abstract Optional<Happening> event();

    /** What becomes known of the customer; an empty value is no longer known. */
    public abstract Map<String, Optional<AttributeValue>> profile();

    /** What is expected then. */
    public abstract Optional<Expectation> expect();

    /** This step, so long after the one before. */
    public ScenarioStep after(Length length) {
        return ImmutableScenarioStep.builder().like(this).after(length).build();
    }

    /** This step, so long after the one before. */
    public ScenarioStep after(Duration duration) {
        return after(Length.of(duration));
    }

    /** This step, so long after the one before, by the calendar of the journey. */
    public ScenarioStep after(Period period) {
        return after(Length.of(period));
    }

    /** This step, at an instant. */
    public ScenarioStep at(Instant at) {
        return ImmutableScenarioStep.builder().like(this).at(at).build();
    }

    /** This step, and what is expected then. */
    public ScenarioStep expect(Expectation expectation) {
        return ImmutableScenarioStep.builder().like(this).expect(expectation).build();
    }

    @Value.Check
    void check() {
        if (after().isPresent() && at().isPresent()) {
            throw new IllegalArgumentException(
                    "step must say 'after' or 'at', not both: " + after().get() + ", " + at().get());
        }
        if (event().isPresent() && !profile().isEmpty()) {
            throw new IllegalArgumentException("step must have the key 'event' or the key 'profile', not both: '"
                    + event().get().type() + "', " + profile().keySet() + "; make two steps of it");
        }
        profile().keySet().stream().filter(String::isBlank).findFirst().ifPresent(blank -> {
            throw new IllegalArgumentException("attribute name of a profile must not be blank: '" + blank + "'");
        });
        boolean isEmpty = after().isEmpty()
                && at().isEmpty()
                && event().isEmpty()
                && profile().isEmpty();
        if (isEmpty && expect().isEmpty()) {
            throw new IllegalArgumentException("step must say something: after, at, event, profile or expect");
        }
        at().ifPresent(EventTime::nanos);
    }

    /** Builds a step; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableScenarioStep.Builder {

        Builder() {}

        /** How long after the step before. */
        public abstract Builder after(Length length);

        /** At which instant. */
        public abstract Builder at(Instant at);

        /** What happens. */
        public abstract Builder event(Happening event);

        /** Something that becomes known of the customer; with an empty value it is no longer known. */
        public abstract Builder profile(String attribute, Optional<AttributeValue> value);

        /** What is expected then. */
        public abstract Builder expect(Expectation expectation);

        /**
         * The step.
         *
         * @throws IllegalArgumentException if it says nothing, both when, or both an event and a profile
         */
        public abstract ScenarioStep build();
    }
}
