package dev.journey.jackson.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.journey.event.AttributeValue;
import dev.journey.jackson.shape.Allowed.Default;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.jackson.shape.InvalidKeyException;
import dev.journey.scenario.Scenario;
import dev.journey.scenario.ScenarioStep;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record ScenarioJson(
        Integer format,
        @NotBlank String title,
        Optional<String> journey,
        Optional<@NotBlank @Default("customer") String> customer,
        Optional<String> persona,
        Map<String, AttributeValue> profile,
        Optional<@Default("2026-01-05T09:00:00Z") Instant> start,
        @JsonProperty(required = true) List<ScenarioStep> steps) {

    static ScenarioJson of(Scenario scenario) {
        return new ScenarioJson(
                Versions.OF_SCENARIOS.current(),
                scenario.title(),
                scenario.journey(),
                Optional.of(scenario.customer()).filter(id -> !id.equals("customer")),
                scenario.persona(),
                scenario.profile(),
                Optional.of(scenario.start()).filter(start -> !start.equals(Scenario.START)),
                scenario.steps());
    }

    Scenario toScenario() {
        Scenario.Builder scenario = Scenario.builder(title);
        journey.ifPresent(scenario::journey);
        customer.ifPresent(scenario::customer);
        persona.ifPresent(scenario::persona);
        profile.forEach(scenario::profile);
        start.ifPresent(scenario::start);
        steps.forEach(scenario::step);
        boolean blankCustomer = customer.filter(String::isBlank).isPresent();
        return InvalidKeyException.at(blankCustomer ? "customer" : "title", scenario::build);
    }
}
