package dev.journey.jackson.tree;

/** What reading one document may still take: how many values, and how deep in one another. */
final class Budget {

    private final Problems problems;
    private final int levels;
    private final int most;
    private int values;

    Budget(Problems problems) {
        this.problems = problems;
        this.levels = problems.limits().levels();
        this.most = problems.limits().values();
    }

    /** Takes one value more, which stands at this depth: 1 is the document itself. */
    void spend(int depth, Place place) {
        if (depth > levels) {
            throw problems.tooLarge(
                    place.location(),
                    "values must not be nested deeper than " + levels
                            + " levels; say it with fewer lists and objects in one another");
        }
        if (++values > most) {
            throw problems.tooLarge(
                    place.location(), "document must hold at most " + most + " values; make several of it");
        }
    }
}
