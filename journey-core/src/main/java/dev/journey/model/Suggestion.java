package dev.journey.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words for what somebody may have meant instead of a name that is not known. */
public final class Suggestion {

    private static final int MOST_NAMES = 12;

    private Suggestion() {}

    /**
     * The end of a sentence: {@code ; did you mean 'purchase'?} where a known name is close, otherwise the known names,
     * or nothing where there are none. A name is not close where half of its letters differ.
     */
    public static String of(String unknown, Collection<String> known) {
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(known, "known");
        int tolerance = Math.max(1, unknown.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - unknown.length()) <= tolerance)
                .filter(name -> distance(unknown, name) <= tolerance)
                .filter(name -> 2 * distance(unknown, name) < Math.max(name.length(), unknown.length()))
                .min(Comparator.comparingInt(name -> distance(unknown, name)))
                .map(name -> "; did you mean '" + name + "'?")
                .orElseGet(() -> list(known));
    }

    private static String list(Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        String names = known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return "; known: " + names + (known.size() > MOST_NAMES ? ", ..." : "");
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
