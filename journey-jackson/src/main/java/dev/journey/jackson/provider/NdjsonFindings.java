package dev.journey.jackson.provider;

import dev.journey.check.Finding;

/** Findings as lines of JSON. */
public final class NdjsonFindings extends Ndjson<Finding> {

    /** For service loading. */
    public NdjsonFindings() {
        super(Finding.class);
    }
}
