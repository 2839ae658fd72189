package dev.journey.jackson.provider;

import dev.journey.measure.GatheredStuckCustomers;

/** What stuck customers were gathered, as JSON. */
public final class JsonStuckCustomers extends TreeDocuments<GatheredStuckCustomers> {

    /** For service loading. */
    public JsonStuckCustomers() {
        super(GatheredStuckCustomers.class, Json.FORMAT);
    }

    @Override
    String nameOf(GatheredStuckCustomers stuck) {
        return "stuck customers of journey '" + stuck.journey() + "'";
    }
}
