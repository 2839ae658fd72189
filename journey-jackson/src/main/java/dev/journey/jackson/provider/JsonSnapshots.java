package dev.journey.jackson.provider;

import dev.journey.run.Snapshot;

/** Snapshots as JSON. */
public final class JsonSnapshots extends TreeDocuments<Snapshot> {

    /** For service loading. */
    public JsonSnapshots() {
        super(Snapshot.class, Json.FORMAT);
    }

    @Override
    String nameOf(Snapshot snapshot) {
        return "snapshot of customer '" + snapshot.customer() + "'";
    }
}
