package dev.journey.jackson.provider;

import dev.journey.run.Snapshot;

/** Snapshots as lines of JSON. */
public final class NdjsonSnapshots extends Ndjson<Snapshot> {

    /** For service loading. */
    public NdjsonSnapshots() {
        super(Snapshot.class);
    }
}
