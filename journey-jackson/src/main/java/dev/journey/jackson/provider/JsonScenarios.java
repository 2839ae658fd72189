package dev.journey.jackson.provider;

import dev.journey.scenario.Scenario;

/** Scenarios as JSON. */
public final class JsonScenarios extends TreeDocuments<Scenario> {

    /** For service loading. */
    public JsonScenarios() {
        super(Scenario.class, Json.FORMAT);
    }

    @Override
    String nameOf(Scenario scenario) {
        return "scenario '" + scenario.title() + "'";
    }
}
