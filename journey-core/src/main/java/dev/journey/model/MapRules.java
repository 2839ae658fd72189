package dev.journey.model;

import dev.journey.map.Experience;
import dev.journey.readiness.Readiness;
import java.util.Optional;
import java.util.function.Supplier;

/** What the map must say of stages and touchpoints: one method, one rule. */
final class MapRules {

    private final Journey journey;
    private final KnownIds known;
    private final ProblemReport report;

    MapRules(Journey journey, KnownIds known, ProblemReport report) {
        this.journey = journey;
        this.known = known;
        this.report = report;
    }

    void check() {
        metricsHaveIdsOfTheirOwn();
        tacticsHaveIdsOfTheirOwn();
        tacticsNameKnownPersonas();
        touchpointsNameKnownOwners();
        handOffsNameKnownTeams();
        experiencesNameKnownThings();
        emotionsAreInRange();
        readinessNamesKnownMetrics();
    }

    private void metricsHaveIdsOfTheirOwn() {
        ProblemReport.Ids ids = report.ids("metric");
        Places.touchpoints(
                journey,
                (path, touchpoint) -> Places.each(
                        path.at("metrics"), touchpoint.metrics(), (at, metric) -> ids.add(metric.id(), at.at("id"))));
        Places.stages(
                journey,
                (path, stage) -> Places.each(
                        path.at("metrics"), stage.metrics(), (at, metric) -> ids.add(metric.id(), at.at("id"))));
    }

    private void tacticsHaveIdsOfTheirOwn() {
        ProblemReport.Ids ids = report.ids("tactic");
        Places.stages(
                journey,
                (path, stage) -> Places.each(
                        path.at("tactics"), stage.tactics(), (at, tactic) -> ids.add(tactic.id(), at.at("id"))));
    }

    private void tacticsNameKnownPersonas() {
        Places.stages(
                journey,
                (path, stage) -> Places.each(
                        path.at("tactics"),
                        stage.tactics(),
                        (at, tactic) -> Places.each(
                                at.at("personas"),
                                tactic.personas(),
                                (place, persona) -> known.persona(
                                        () -> "tactic '" + tactic.id() + "'", Optional.of(persona), place))));
    }

    private void touchpointsNameKnownOwners() {
        Places.touchpoints(
                journey,
                (path, touchpoint) ->
                        known.team(() -> "touchpoint '" + touchpoint.id() + "'", touchpoint.owner(), path.at("owner")));
    }

    private void handOffsNameKnownTeams() {
        Places.stages(
                journey,
                (path, stage) -> known.team(
                        () -> "hand-off of stage '" + stage.id() + "'",
                        stage.handOff().map(HandOff::to),
                        path.at("handOff/to")));
    }

    private void experiencesNameKnownThings() {
        Places.stages(
                journey,
                (path, stage) -> Places.each(path.at("experiences"), stage.experiences(), (at, experience) -> {
                    Supplier<String> subject = () -> "experience in stage '" + stage.id() + "'";
                    known.persona(subject, Optional.of(experience.persona()), at.at("persona"));
                    known.touchpoint(subject, experience.touchpoint(), at.at("touchpoint"));
                }));
    }

    private void emotionsAreInRange() {
        Places.stages(
                journey,
                (path, stage) -> Places.each(
                        path.at("experiences"),
                        stage.experiences(),
                        (at, experience) -> report.within(
                                Experience.WORST,
                                Experience.BEST,
                                experience.emotion(),
                                () -> "emotion of persona '" + experience.persona() + "'",
                                at.at("emotion"))));
    }

    private void readinessNamesKnownMetrics() {
        Places.stages(
                journey,
                (path, stage) -> stage.readiness()
                        .ifPresent(readiness -> readinessIsMeasured(stage.id(), readiness, path.at("readiness"))));
    }

    private void readinessIsMeasured(String stage, Readiness readiness, Pointer path) {
        Supplier<String> subject = () -> "readiness of stage '" + stage + "'";
        if (readiness instanceof Readiness.OfMetric of) {
            known.metric(subject, Optional.of(of.metric()), path.at("metric/id"));
        } else if (readiness instanceof Readiness.OfTrend of) {
            known.metric(subject, Optional.of(of.metric()), path.at("trend/id"));
        } else {
            String key = readiness instanceof Readiness.AllOf ? "allOf" : "anyOf";
            Places.each(path.at(key), readiness.parts(), (at, part) -> readinessIsMeasured(stage, part, at));
        }
    }
}
