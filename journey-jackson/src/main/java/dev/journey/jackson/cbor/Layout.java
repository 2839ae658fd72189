package dev.journey.jackson.cbor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.time.Instant;

/** What writer and reader of a snapshot agree upon; it is frozen. The description of the package tells what it means. */
final class Layout {

    /** The number of the form that is written here; readers look at it first. */
    static final int FORMAT = 1;

    /** How many elements the array of this form has. */
    static final int ELEMENTS = 5;

    /** The flags of a visit. */
    static final int GOAL_REACHED = 1;

    static final int FORGOT = 2;
    static final int PASSED_OVER = 4;
    static final int JUST_ENTERED = 8;
    static final int ALL_FLAGS = 15;

    /** The kinds of values, and how many bits they take. */
    static final int FLAG = 0;

    static final int TEXT = 1;
    static final int WHOLE = 2;
    static final int DECIMAL = 3;
    static final int KIND_BITS = 2;
    static final int MOST_KIND = 3;

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

    /** A slot begins with {@code KINDS * rank + kind}. */
    static final int KINDS = 16;

    static final int NANOS_PER_MILLI = 1_000_000;

    private static final long MILLIS_PER_SECOND = 1_000;

    /** There are no names of fields to be looked for. */
    static final CBORFactory CBOR = CBORFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(CBORGenerator.Feature.WRITE_MINIMAL_INTS)
            .build();

    private Layout() {}

    /** The whole milliseconds from 1970 to an instant, or to the last before it. */
    static long millis(Instant at) {
        return at.getEpochSecond() * MILLIS_PER_SECOND + at.getNano() / NANOS_PER_MILLI;
    }

    /** The nanoseconds from the last whole millisecond to an instant. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // the milliseconds stand beside them
    static int nanosOfMilli(Instant at) {
        return at.getNano() % NANOS_PER_MILLI;
    }

    /** The instant that {@link #millis} and {@link #nanosOfMilli} tell. */
    static Instant instant(long millis, int nanosOfMilli) {
        long second = Math.floorDiv(millis, MILLIS_PER_SECOND);
        return Instant.ofEpochSecond(second, (millis - second * MILLIS_PER_SECOND) * NANOS_PER_MILLI + nanosOfMilli);
    }
}
