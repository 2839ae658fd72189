package dev.journey.model;

import static dev.journey.model.ProblemCode.EMPTY_QUIET_HOURS;
import static dev.journey.model.ProblemCode.MISSING_ZONE;

import dev.journey.condition.Length;

/** What a journey must say of time: one method, one rule. */
final class TimeRules {

    private final Journey journey;
    private final ProblemReport report;

    TimeRules(Journey journey, ProblemReport report) {
        this.journey = journey;
        this.report = report;
    }

    void check() {
        calendarNeedsAZone();
        quietHoursAreHours();
    }

    private void calendarNeedsAZone() {
        ConditionPaths.of(journey, (path, condition) -> ConditionPaths.lengths(path, condition, this::lengthHasAZone));
        for (int i = 0; i < journey.stages().size(); i++) {
            String path = "/stages/" + i + "/window";
            journey.stages().get(i).window().ifPresent(length -> lengthHasAZone(path, length));
        }
        for (int i = 0; i < journey.caps().size(); i++) {
            lengthHasAZone("/caps/" + i + "/within", journey.caps().get(i).within());
        }
        if (journey.reentry() instanceof Reentry.After after) {
            lengthHasAZone("/reentry/after", after.length());
        }
    }

    private void lengthHasAZone(String path, Length length) {
        if (length instanceof Length.Calendar && journey.zone().isEmpty()) {
            report.add(MISSING_ZONE, path, missingZone(length));
        }
    }

    static String missingZone(Length length) {
        return "length of the calendar must have a time zone: " + length
                + "; give the journey a zone, such as Europe/Berlin, or state an exact length such as P30D";
    }

    private void quietHoursAreHours() {
        journey.quietHours().ifPresent(quiet -> {
            if (quiet.from().equals(quiet.to())) {
                report.add(
                        EMPTY_QUIET_HOURS,
                        "/quietHours/to",
                        "quiet hours must not end at the time at which they begin: " + quiet.from());
            }
            if (journey.zone().isEmpty()) {
                report.add(
                        MISSING_ZONE,
                        "/quietHours",
                        "quiet hours must have a time zone; give the journey a zone, such as Europe/Berlin");
            }
        });
    }
}
