package dev.journey.jackson.tree;

import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.journey.codec.Location;

/** How deep the values of a document may be nested. */
final class Depth {

    /** What Jackson takes: well above what people write, well below what a stack holds. */
    static final int MOST = StreamReadConstraints.DEFAULT_MAX_DEPTH;

    private Depth() {}

    static void check(int depth, Location location, Problems problems) {
        if (depth > MOST) {
            throw problems.malformed(location, "values must not be nested deeper than " + MOST
                    + " levels; say it with fewer lists and objects in one another");
        }
    }
}
