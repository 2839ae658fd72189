package dev.journey.jackson.provider;

import dev.journey.scenario.Scenario;

/** Scenarios as YAML. */
public final class YamlScenarios extends TreeDocuments<Scenario> {

    /** For service loading. */
    public YamlScenarios() {
        super(Scenario.class, Yaml.FORMAT);
    }

    @Override
    String nameOf(Scenario scenario) {
        return "scenario '" + scenario.title() + "'";
    }
}
