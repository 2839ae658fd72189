package dev.journey.model;

import static dev.journey.model.ProblemCode.NESTED_TOUCHPOINT;

import dev.journey.condition.EventPattern;
import java.util.Optional;

/** What touchpoints must be, and what names them: one method, one rule. */
final class TouchpointRules {

    private final Journey journey;
    private final ConditionPaths conditions;
    private final KnownIds known;
    private final ProblemReport report;

    TouchpointRules(Journey journey, ConditionPaths conditions, KnownIds known, ProblemReport report) {
        this.journey = journey;
        this.conditions = conditions;
        this.known = known;
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
        Places.touchpoints(journey, (path, touchpoint) -> ids.add(touchpoint.id(), path.at("id")));
    }

    private void touchpointsStandForEventsOnly() {
        Places.touchpoints(journey, (path, touchpoint) -> {
            for (int i = 0; i < touchpoint.events().size(); i++) {
                if (touchpoint.events().get(i).touchpoint().isPresent()) {
                    report.add(
                            NESTED_TOUCHPOINT,
                            path.at("events").at(i).at("touchpoint"),
                            "event pattern of touchpoint '"
                                    + touchpoint.id() + "' must not name a touchpoint: '"
                                    + touchpoint.events().get(i).touchpoint().get() + "'; name the events themselves");
                }
            }
        });
    }

    private void stagesNameKnownTouchpoints() {
        Places.stages(
                journey,
                (path, stage) -> Places.each(
                        path.at("touchpoints"),
                        stage.touchpoints(),
                        (at, id) -> known.touchpoint(() -> "stage '" + stage.id() + "'", Optional.of(id), at)));
    }

    private void patternsNameKnownTouchpoints() {
        conditions.patterns(this::patternIsKnown);
        Places.stages(
                journey,
                (path, stage) ->
                        stage.conversion().ifPresent(goal -> patternIsKnown(path.at("conversion"), goal.pattern())));
        Places.each(
                Pointer.to("scoring/add"),
                journey.scoring().add(),
                (path, points) -> patternIsKnown(path, points.pattern()));
        journey.referral().ifPresent(referral -> patternIsKnown(Pointer.to("referral"), referral.event()));
    }

    private void patternIsKnown(Pointer path, EventPattern pattern) {
        known.touchpoint(() -> "event pattern", pattern.touchpoint(), path.at("touchpoint"));
    }
}
