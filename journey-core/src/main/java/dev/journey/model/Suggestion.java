package dev.journey.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return known.stream()
                .filter(name -> Math.abs(name.length() - unknown.length()) <= tolerance)
                .filter(name -> distance(unknown, name) <= tolerance)
                .filter(name -> 2 * distance(unknown, name) < Math.max(name.length(), unknown.length()))
                .min(Comparator.comparingInt(name -> distance(unknown, name)));
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

    /** How many letters must be changed, added, left out or swapped with the next (optimal string alignment). */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
