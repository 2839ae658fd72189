package dev.journey.testkit.law;

import dev.journey.testkit.law.CoveragePart.Aim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The coverage of a journey for people. */
final class CoverageTable {

    private CoverageTable() {}

    /** Such as {@code 75 % (12 of 16)}, rounded down. */
    static String share(JourneyCoverage coverage) {
        int all = coverage.parts().size();
        return (int) coverage.percent() + " % (" + (all - coverage.missing().size()) + " of " + all + ")";
    }

    /** A line for each part that was never reached; one for a condition that was never asked. */
    static String missing(JourneyCoverage coverage) {
        StringJoiner lines = new StringJoiner("\n");
        List<CoveragePart> missing = coverage.missing();
        for (int i = 0; i < missing.size(); i++) {
            CoveragePart part = missing.get(i);
            boolean neverAsked = i + 1 < missing.size() && part.isOfSameCondition(missing.get(i + 1));
            lines.add("  " + (neverAsked ? part.neverAsked() : part.toString()));
            i += neverAsked ? 1 : 0;
        }
        return lines.toString();
    }

    /** The share, a line for each rule, and what is missing. */
    static String of(JourneyCoverage coverage) {
        Map<String, Row> rows = new LinkedHashMap<>();
        coverage.parts()
                .forEach((part, times) ->
                        rows.merge(part.kind().key() + " " + part.rule(), Row.of(part, times), Row::plus));
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringJoiner lines = new StringJoiner("\n").add(share(coverage));
        if (!rows.isEmpty()) {
            lines.add(line(width, "", "times", "branches"));
            rows.forEach((rule, row) -> lines.add(line(width, rule, "" + row.times, row.reached + " of " + row.all)));
        }
        List<CoveragePart> missing = coverage.missing();
        return missing.isEmpty()
                ? lines.toString()
                : lines.add("missing:").add(missing(coverage)).toString();
    }

    private static String line(int width, String rule, String times, String branches) {
        return String.format(Locale.ROOT, "  %-" + Math.max(width, 1) + "s  %8s  %8s", rule, times, branches);
    }

    /** How often a rule did something, and how many of its branches were reached. */
    private record Row(long times, int reached, int all) {

        static Row of(CoveragePart part, long times) {
            return part.aim() == Aim.DONE ? new Row(times, 0, 0) : new Row(0, times == 0 ? 0 : 1, 1);
        }

        Row plus(Row other) {
            return new Row(times + other.times, reached + other.reached, all + other.all);
        }
    }
}
