package dev.journey.jackson.provider;

import dev.journey.measure.GatheredPaths;

/** What paths were gathered, as JSON. */
public final class JsonPaths extends TreeDocuments<GatheredPaths> {

    /** For service loading. */
    public JsonPaths() {
        super(GatheredPaths.class, Json.FORMAT);
    }

    @Override
    String nameOf(GatheredPaths paths) {
        return "paths of journey '" + paths.journey() + "'";
    }
}
