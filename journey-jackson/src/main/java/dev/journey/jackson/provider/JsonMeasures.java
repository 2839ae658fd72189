package dev.journey.jackson.provider;

import dev.journey.measure.GatheredMeasures;

/** What measures have gathered, as JSON. */
public final class JsonMeasures extends TreeDocuments<GatheredMeasures> {

    /** For service loading. */
    public JsonMeasures() {
        super(GatheredMeasures.class, Json.FORMAT);
    }

    @Override
    String nameOf(GatheredMeasures measures) {
        return "measures of journey '" + measures.journey() + "'";
    }
}
