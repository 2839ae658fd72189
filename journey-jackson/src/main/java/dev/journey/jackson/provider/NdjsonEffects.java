package dev.journey.jackson.provider;

import dev.journey.run.Effect;

/** Effects as lines of JSON. */
public final class NdjsonEffects extends Ndjson<Effect> {

    /** For service loading. */
    public NdjsonEffects() {
        super(Effect.class);
    }
}
