package dev.journey.jackson.cbor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;

/** What writer and reader of a snapshot agree upon; it is frozen. */
final class Layout {

    /** The number of the form that is written here; readers look at it first. */
    static final int FORMAT = 1;

    /** The flags of a visit, and the unit of the document: nanoseconds, or milliseconds without the flag. */
    static final int IN_NANOS = 1;

    static final int GOAL_REACHED = 2;
    static final int FORGOT = 4;
    static final int PASSED_OVER = 8;
    static final int JUST_ENTERED = 16;
    static final int ALL_FLAGS = 31;

    /** The kinds of what is remembered. */
    static final int COUNT = 0;

    static final int INSTANTS = 1;
    static final int LAST = 2;
    static final int PLACES = 3;
    static final int SUM = 4;
    static final int MEAN = 5;
    static final int EXTREME = 6;
    static final int LATEST = 7;
    static final int DIFFERENT = 8;
    static final int DATED = 9;
    static final int POINTS = 10;

    /** A slot begins with {@code (2 * rank + (0 over the journey, 1 over the stage)) * KINDS + kind}. */
    static final int KINDS = 11;

    static final long NANOS_PER_MILLI = 1_000_000;

    /** Ids are as many as there are customers: nothing would be gained by looking for those that were there before. */
    static final CBORFactory CBOR = CBORFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(CBORGenerator.Feature.WRITE_MINIMAL_INTS)
            .build();

    private Layout() {}
}
