package dev.journey.model;

import static dev.journey.model.ProblemCode.EMPTY_QUIET_HOURS;
import static dev.journey.model.ProblemCode.MISSING_ZONE;

import dev.journey.condition.Length;

/** What a journey must say of time: one method, one rule. */
final class TimeRules {

    private final Journey journey;
    private final ConditionPaths conditions;
    private final ProblemReport report;

    TimeRules(Journey journey, ConditionPaths conditions, ProblemReport report) {
        this.journey = journey;
        this.conditions = conditions;
        this.report = report;
    }

    void check() {
        calendarNeedsAZone();
        quietHoursAreHours();
    }

    private void calendarNeedsAZone() {
        conditions.lengths(this::lengthHasAZone);
        Places.stages(
                journey,
                (path, stage) -> stage.window().ifPresent(length -> lengthHasAZone(path.at("window"), length)));
        Places.each(Pointer.to("caps"), journey.caps(), (path, cap) -> lengthHasAZone(path.at("within"), cap.within()));
        if (journey.reentry() instanceof Reentry.After after) {
            lengthHasAZone(Pointer.to("reentry/after"), after.length());
        }
    }

    private void lengthHasAZone(Pointer path, Length length) {
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
                        Pointer.to("quietHours/to"),
                        "quiet hours must not end at the time at which they begin: " + quiet.from());
            }
            if (journey.zone().isEmpty()) {
                report.add(
                        MISSING_ZONE,
                        Pointer.to("quietHours"),
                        "quiet hours must have a time zone; give the journey a zone, such as Europe/Berlin");
            }
        });
    }
}
