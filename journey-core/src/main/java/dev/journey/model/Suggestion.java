package dev.journey.model;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words for what somebody may have meant instead of a name that is not known. */
public final class Suggestion {

    private static final int MOST_NAMES = 12;

    /** Among more names than that nobody is helped by a guess, and guessing would take its time. */
    private static final int MOST_CANDIDATES = 1000;

    /** Longer names are no names that somebody misspelt. */
    private static final int LONGEST = 100;

    private Suggestion() {}

    /**
     * The end of a sentence: {@code ; did you mean 'purchase'?} where a known name is close, otherwise the known names,
     * or nothing where there are none. A name is not close where half of its letters differ; and none is looked for
     * where there are more than a thousand, or where the unknown one is longer than a hundred characters.
     */
    public static String of(String unknown, Collection<String> known) {
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(known, "known");
        boolean looks = known.size() <= MOST_CANDIDATES && unknown.length() <= LONGEST;
        return (looks ? closest(unknown, known) : Optional.<String>empty())
                .map(name -> "; did you mean '" + name + "'?")
                .orElseGet(() -> list(known));
    }

    private static Optional<String> closest(String unknown, Collection<String> known) {
        int tolerance = Math.max(1, unknown.length() / 3);
        Optional<String> closest = Optional.empty();
        int least = tolerance + 1;
        for (String name : known) {
            if (Math.abs(name.length() - unknown.length()) < least) {
                int distance = distance(unknown, name, least);
                if (distance < least && 2 * distance < Math.max(name.length(), unknown.length())) {
                    closest = Optional.of(name);
                    least = distance;
                }
            }
        }
        return closest;
    }

    private static String list(Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        String names =
                known.stream().limit(MOST_NAMES).map(Suggestion::shortened).collect(Collectors.joining(", "));
        return "; known: " + names + (known.size() > MOST_NAMES ? ", ..." : "");
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "..." : name;
    }

    /**
     * How many letters must be changed, added, left out or swapped with the next (optimal string alignment); where that
     * is as much as {@code enough}, any number from there on.
     */
    private static int distance(String from, String to, int enough) {
        int[] beforeLast = {};
        int[] last = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int[] cost = new int[to.length() + 1];
            cost[0] = i;
            int least = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                cost[j] = Math.min(change, 1 + Math.min(last[j], cost[j - 1]));
                if (isSwapped(from, i, to, j)) {
                    cost[j] = Math.min(cost[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, cost[j]);
            }
            // A swap may lead on from the row before, for one more.
            if (least > enough) {
                return least;
            }
            beforeLast = last;
            last = cost;
        }
        return last[to.length()];
    }

    private static boolean isSwapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
