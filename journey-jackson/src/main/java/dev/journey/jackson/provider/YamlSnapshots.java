package dev.journey.jackson.provider;

import dev.journey.run.Snapshot;

/** Snapshots as YAML. */
public final class YamlSnapshots extends TreeDocuments<Snapshot> {

    /** For service loading. */
    public YamlSnapshots() {
        super(Snapshot.class, Yaml.FORMAT);
    }

    @Override
    String nameOf(Snapshot snapshot) {
        return "snapshot of customer '" + snapshot.customer() + "'";
    }
}
