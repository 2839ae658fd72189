package dev.journey.jackson.provider;

import dev.journey.model.Journey;

/** Journeys as YAML. */
public final class YamlJourneys extends TreeDocuments<Journey> {

    /** For service loading. */
    public YamlJourneys() {
        super(Journey.class, Yaml.FORMAT);
    }

    @Override
    String nameOf(Journey journey) {
        return "conditions of journey '" + journey.id() + "'";
    }
}
