package dev.journey.jackson.provider;

import dev.journey.measure.GatheredLastActions;

/** What last actions were gathered, as JSON. */
public final class JsonLastActions extends TreeDocuments<GatheredLastActions> {

    /** For service loading. */
    public JsonLastActions() {
        super(GatheredLastActions.class, Json.FORMAT);
    }

    @Override
    String nameOf(GatheredLastActions actions) {
        return "last actions of journey '" + actions.journey() + "'";
    }
}
