package dev.journey.model;

import static dev.journey.model.ProblemCode.NESTED_TOUCHPOINT;
import static dev.journey.model.ProblemCode.UNKNOWN_TOUCHPOINT;

import dev.journey.condition.EventPattern;
import java.util.List;
import java.util.function.BiConsumer;

/** What touchpoints must be, and what names them: one method, one rule. */
final class TouchpointRules {

    private final Journey journey;
    private final List<String> touchpoints;
    private final ProblemReport report;

    TouchpointRules(Journey journey, ProblemReport report) {
        this.journey = journey;
        this.touchpoints =
                WholeJourney.touchpoints(journey).stream().map(Touchpoint::id).toList();
        this.report = report;
    }

    void check() {
        touchpointsHaveIdsOfTheirOwn();
        touchpointsStandForEventsOnly();
        stagesNameKnownTouchpoints();
        patternsNameKnownTouchpoints();
    }

    private void touchpointsHaveIdsOfTheirOwn() {
        ProblemReport.Ids ids = report.ids("touchpoint");
        eachTouchpoint((path, touchpoint) -> ids.add(touchpoint.id(), path + "/id"));
    }

    private void touchpointsStandForEventsOnly() {
        eachTouchpoint((path, touchpoint) -> {
            for (int i = 0; i < touchpoint.events().size(); i++) {
                if (touchpoint.events().get(i).touchpoint().isPresent()) {
                    report.add(
                            NESTED_TOUCHPOINT,
                            path + "/events/" + i + "/touchpoint",
                            "event pattern of touchpoint '"
                                    + touchpoint.id() + "' must not name a touchpoint: '"
                                    + touchpoint.events().get(i).touchpoint().get() + "'; name the events themselves");
                }
            }
        });
    }

    private void stagesNameKnownTouchpoints() {
        for (int i = 0; i < journey.stages().size(); i++) {
            Stage stage = journey.stages().get(i);
            for (int j = 0; j < stage.touchpoints().size(); j++) {
                touchpointIsKnown(
                        "stage '" + stage.id() + "'", stage.touchpoints().get(j), "/stages/" + i + "/touchpoints/" + j);
            }
        }
    }

    private void patternsNameKnownTouchpoints() {
        ConditionPaths.of(journey, (path, condition) -> ConditionPaths.patterns(path, condition, this::patternIsKnown));
        for (int i = 0; i < journey.stages().size(); i++) {
            String path = "/stages/" + i + "/conversion";
            journey.stages().get(i).conversion().ifPresent(goal -> patternIsKnown(path, goal.pattern()));
        }
    }

    private void patternIsKnown(String path, EventPattern pattern) {
        pattern.touchpoint().ifPresent(id -> touchpointIsKnown("event pattern", id, path + "/touchpoint"));
    }

    private void touchpointIsKnown(String subject, String id, String path) {
        if (!touchpoints.contains(id)) {
            report.add(
                    UNKNOWN_TOUCHPOINT,
                    path,
                    subject + " names unknown touchpoint '" + id + "'" + Suggestion.of(id, touchpoints));
        }
    }

    private void eachTouchpoint(BiConsumer<String, Touchpoint> visitor) {
        for (int i = 0; i < journey.touchpoints().size(); i++) {
            visitor.accept("/touchpoints/" + i, journey.touchpoints().get(i));
        }
        for (int i = 0; i < journey.stages().size(); i++) {
            List<String> named = journey.stages().get(i).touchpoints();
            int place = 0;
            for (Touchpoint own : journey.stages().get(i).ownTouchpoints()) {
                place += named.subList(place, named.size()).indexOf(own.id()) + 1;
                visitor.accept("/stages/" + i + "/touchpoints/" + (place - 1), own);
            }
        }
    }
}
