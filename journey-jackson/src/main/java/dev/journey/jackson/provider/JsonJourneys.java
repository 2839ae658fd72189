package dev.journey.jackson.provider;

import dev.journey.model.Journey;

/** Journeys as JSON. */
public final class JsonJourneys extends TreeDocuments<Journey> {

    /** For service loading. */
    public JsonJourneys() {
        super(Journey.class, Json.FORMAT);
    }

    @Override
    String nameOf(Journey journey) {
        return "conditions of journey '" + journey.id() + "'";
    }
}
