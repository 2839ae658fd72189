package dev.journey.jackson.tree;

import dev.journey.codec.Location;

/** How deep the values of a document may be nested. */
public final class Depth {

    /** Well above what people write, and well below what any stack holds: a thousand would be too much for some. */
    public static final int MOST = 200;

    private Depth() {}

    static void check(int depth, Location location, Problems problems) {
        if (depth > MOST) {
            throw problems.malformed(
                    location,
                    "values must not be nested deeper than " + MOST
                            + " levels; say it with fewer lists and objects in one another");
        }
    }
}
