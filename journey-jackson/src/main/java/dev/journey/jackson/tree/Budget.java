package dev.journey.jackson.tree;

import dev.journey.codec.Location;

/** What reading one document may still take: how many values, and how deep in one another. */
final class Budget {

    private final Problems problems;
    private int values;

    Budget(Problems problems) {
        this.problems = problems;
    }

    /** Takes one value more, which stands at this depth: 1 is the document itself. */
    void spend(int depth, Location location) {
        int levels = problems.limits().levels();
        if (depth > levels) {
            throw problems.tooLarge(
                    location,
                    "values must not be nested deeper than " + levels
                            + " levels; say it with fewer lists and objects in one another");
        }
        int most = problems.limits().values();
        if (++values > most) {
            throw problems.tooLarge(location, "document must hold at most " + most + " values; make several of it");
        }
    }
}
