package dev.journey.check;

import dev.journey.model.Suggestion;
import dev.journey.model.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a journey accepts of that which was found. */
final class Acceptances {

    private final List<Suppression> suppressions;
    private final List<Finding> found;

    Acceptances(List<Suppression> suppressions, List<Finding> found) {
        this.suppressions = suppressions;
        this.found = found;
    }

    /** What was found and is not accepted. */
    List<Finding> rest() {
        return found.stream()
                .filter(finding -> suppressions.stream().noneMatch(suppression -> accepts(suppression, finding)))
                .toList();
    }

    /**
     * The acceptances that accept nothing.
     *
     * @param asked the names of the codes that were looked for
     */
    List<Finding> findings(Set<String> asked) {
        Set<String> known = new LinkedHashSet<>();
        Stream.of(FindingCode.values()).map(FindingCode::name).forEach(known::add);
        known.addAll(new TreeSet<>(asked));
        found.stream().map(finding -> finding.code().name()).forEach(known::add);
        List<Finding> findings = new ArrayList<>();
        for (Suppression suppression : suppressions) {
            if (!known.contains(suppression.code())) {
                findings.add(unknown(suppression, known));
            } else if (asked.contains(suppression.code())
                    && found.stream().noneMatch(finding -> accepts(suppression, finding))) {
                findings.add(stale(suppression));
            }
        }
        return findings;
    }

    private static boolean accepts(Suppression suppression, Finding finding) {
        return suppression.code().equals(finding.code().name())
                && suppression.path().map(finding.path()::equals).orElse(true);
    }

    private static Finding unknown(Suppression suppression, Set<String> known) {
        return new Finding(
                FindingCode.UNKNOWN_SUPPRESSED_CODE,
                path(suppression),
                "no rule reports '" + suppression.code() + "', which the journey suppresses",
                "take the suppression out, or name the code of a finding" + Suggestion.of(suppression.code(), known));
    }

    private static Finding stale(Suppression suppression) {
        boolean everywhere = suppression.path().isEmpty();
        return new Finding(
                FindingCode.STALE_SUPPRESSION,
                path(suppression),
                "the journey suppresses " + suppression.code()
                        + suppression.path().map(path -> " at '" + path + "'").orElse("")
                        + ", but nothing of the kind is found" + (everywhere ? "" : " there"),
                "take the suppression out" + (everywhere ? "" : ", or correct its path"));
    }

    private static String path(Suppression suppression) {
        return "suppress." + suppression.code()
                + suppression.path().map(path -> "." + path).orElse("");
    }
}
