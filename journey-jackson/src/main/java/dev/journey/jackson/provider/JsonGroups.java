package dev.journey.jackson.provider;

import dev.journey.measure.GatheredGroups;

/** What a breakdown has gathered, as JSON. */
public final class JsonGroups extends TreeDocuments<GatheredGroups> {

    /** For service loading. */
    public JsonGroups() {
        super(GatheredGroups.class, Json.FORMAT);
    }

    @Override
    String nameOf(GatheredGroups groups) {
        return "groups of customers of journey '" + groups.journey() + "'";
    }
}
