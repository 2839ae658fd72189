package dev.journey.jackson.provider;

import dev.journey.measure.GatheredStages;

/** What measures of stages have gathered, as JSON. */
public final class JsonStages extends TreeDocuments<GatheredStages> {

    /** For service loading. */
    public JsonStages() {
        super(GatheredStages.class, Json.FORMAT);
    }

    @Override
    String nameOf(GatheredStages stages) {
        return "measures of the stages of journey '" + stages.journey() + "'";
    }
}
