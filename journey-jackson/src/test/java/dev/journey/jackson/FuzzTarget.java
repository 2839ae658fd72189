package dev.journey.jackson;

import dev.journey.codec.Codec;
import dev.journey.codec.Codecs;
import java.io.IOException;

/**
 * What {@code scripts/fuzz.sh} lets a fuzzer spoil documents for: one codec, whose number the property {@code
 * journey.codec} says.
 */
public final class FuzzTarget {

    private static final Codec<?> CODEC = Codecs.installed().all().get(Integer.getInteger("journey.codec"));

    private FuzzTarget() {}

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] document) throws IOException {
        SpoiltDocument.values(CODEC, document);
    }
}
