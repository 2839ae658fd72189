package dev.journey.scenario;

import dev.journey.event.AttributeValue;
import dev.journey.event.CustomerIds;
import dev.journey.event.EventTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happens to one customer, step by step, and what a journey is expected to make of it. Time moves only where a step
 * says so.
 *
 * <pre>{@code
 * Scenario.builder("three looks within a week make a customer consider")
 *         .journey("web-shop.journey.yaml")
 *         .step(ScenarioStep.event("product_viewed"))
 *         .step(ScenarioStep.event("product_viewed").after(ofDays(2)))
 *         .step(ScenarioStep.event("product_viewed").after(ofDays(2)).expect(Expectation.inStage("consideration")))
 *         .build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Scenario permits ImmutableScenario {

    /** When a story begins that does not say so: a Monday morning. */
    public static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    Scenario() {}

    /** A builder for a scenario with this title: what is expected, in a sentence. */
    public static Builder builder(String title) {
        return ImmutableScenario.builder().title(title);
    }

    /** What is expected, in a sentence. */
    public abstract String title();

    /** The file of the journey, seen from the file of the scenario; empty where whoever runs it brings the journey. */
    public abstract Optional<String> journey();

    /** The customer's id. */
    @Value.Default
    public String customer() {
        return "customer";
    }

    /** The id of the persona that the customer stands for; the journey must have it. */
    public abstract Optional<String> persona();

    /** What is known of the customer at the beginning, by attribute. */
    public abstract Map<String, AttributeValue> profile();

    /** When the customer starts the journey. */
    @Value.Default
    public Instant start() {
        return START;
    }

    /** What happens and what is expected, in order. */
    public abstract List<ScenarioStep> steps();

    @Value.Check
    void check() {
        CustomerIds.check(customer());
        EventTime.nanos(start());
        if (title().isBlank()) {
            throw new IllegalArgumentException("title of a scenario must not be blank: '" + title() + "'");
        }
    }

    /** Builds a scenario; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableScenario.Builder {

        Builder() {}

        abstract Builder title(String title);

        /** The file of the journey, seen from the file of the scenario. */
        public abstract Builder journey(String file);

        /** The customer's id; {@code customer} if not set. */
        public abstract Builder customer(String id);

        /** The id of the persona that the customer stands for. */
        public abstract Builder persona(String id);

        /** Something that is known of the customer at the beginning. */
        public abstract Builder profile(String attribute, AttributeValue value);

        /** When the customer starts the journey; {@link #START} if not set. */
        public abstract Builder start(Instant at);

        /** What happens next, and what is expected then. */
        public abstract Builder step(ScenarioStep step);

        /**
         * The scenario.
         *
         * @throws IllegalArgumentException if the title or the customer's id is blank, or the start outside the years
         *     1678 to 2261
         */
        public abstract Scenario build();
    }
}
