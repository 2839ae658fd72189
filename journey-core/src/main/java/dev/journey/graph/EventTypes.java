package dev.journey.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The types of events that a journey names, each known by a number, so that whoever has looked a type up once finds by
 * its number what it means in any stage. All others have one number in common. It grows while a journey is compiled and
 * never afterwards, whatever types events bring along.
 */
final class EventTypes {

    /** All types that the journey does not name. */
    static final int OTHER = 0;

    private static final int PLACE_BITS = 10;

    /** What the golden ratio leaves of 2^32. */
    private static final int GOLDEN = 0x9E3779B9;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /**
     * The types that came last, each in the place that its hash says, those that the journey does not name as well. In a
     * walk through a map a processor guesses at every branch, and which type comes next nobody can guess: so one
     * comparison finds a type, which is nearly always true. Threads may overwrite each other's places, since each holds
     * a pair that never changes.
     */
    private final @Nullable Known[] last = new Known[1 << PLACE_BITS];

    private record Known(String type, int number) {}

    /** Gives types a number that have none yet. */
    void addAll(Iterable<String> types) {
        for (String type : types) {
            if (numbers.putIfAbsent(type, names.size() + 1) == null) {
                names.add(type);
            }
        }
    }

    /** The number of a type. */
    int number(String type) {
        int place = GOLDEN * type.hashCode() >>> Integer.SIZE - PLACE_BITS;
        Known known = last[place];
        if (known == null || !known.type.equals(type)) {
            known = new Known(type, numbers.getOrDefault(type, OTHER));
            last[place] = known;
        }
        return known.number;
    }

    /** The type of a number that is not {@link #OTHER}. */
    String name(int number) {
        return names.get(number - 1);
    }

    /** More than every number. */
    int size() {
        return names.size() + 1;
    }
}
