package dev.journey.jackson.provider;

import dev.journey.measure.GatheredFunnel;

/** What measures of a funnel have gathered, as JSON. */
public final class JsonFunnels extends TreeDocuments<GatheredFunnel> {

    /** For service loading. */
    public JsonFunnels() {
        super(GatheredFunnel.class, Json.FORMAT);
    }

    @Override
    String nameOf(GatheredFunnel funnel) {
        return "measures of a funnel of journey '" + funnel.journey() + "'";
    }
}
