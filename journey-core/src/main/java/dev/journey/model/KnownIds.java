package dev.journey.model;

import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a definition has, by its ids, so that references to something else can be told of. */
final class KnownIds {

    final List<String> stages;
    final List<String> touchpoints;
    final List<String> personas;
    final List<String> metrics;
    final List<String> teams;
    final List<String> painPoints;
    final List<String> opportunities;

    /** There may be a thousand touchpoints, each of which a stage names. */
    private final Set<String> distinctTouchpoints;

    private final ProblemReport report;

    KnownIds(Journey journey, ProblemReport report) {
        this.report = report;
        this.stages = journey.stages().stream().map(Stage::id).toList();
        this.touchpoints = new ArrayList<>();
        this.metrics = new ArrayList<>();
        Places.touchpoints(journey, (path, touchpoint) -> {
            touchpoints.add(touchpoint.id());
            touchpoint.metrics().stream().map(Metric::id).forEach(metrics::add);
        });
        this.distinctTouchpoints = new HashSet<>(touchpoints);
        journey.stages()
                .forEach(stage -> stage.metrics().stream().map(Metric::id).forEach(metrics::add));
        this.personas = journey.personas().stream().map(Persona::id).toList();
        this.teams = journey.teams().stream().map(Team::id).toList();
        this.painPoints = journey.painPoints().stream().map(PainPoint::id).toList();
        this.opportunities =
                journey.opportunities().stream().map(Opportunity::id).toList();
    }

    void stage(String subject, Optional<String> id, String path) {
        id.ifPresent(stage -> report.names(subject, ProblemCode.UNKNOWN_STAGE, "stage", stage, stages, path));
    }

    void touchpoint(String subject, Optional<String> id, String path) {
        id.filter(touchpoint -> !distinctTouchpoints.contains(touchpoint))
                .ifPresent(touchpoint -> report.names(
                        subject, ProblemCode.UNKNOWN_TOUCHPOINT, "touchpoint", touchpoint, touchpoints, path));
    }

    void persona(String subject, Optional<String> id, String path) {
        id.ifPresent(persona -> report.names(subject, ProblemCode.UNKNOWN_PERSONA, "persona", persona, personas, path));
    }

    void metric(String subject, Optional<String> id, String path) {
        id.ifPresent(metric -> report.names(subject, ProblemCode.UNKNOWN_METRIC, "metric", metric, metrics, path));
    }

    /** A journey that names no team leaves it open who there is. */
    void team(String subject, Optional<String> id, String path) {
        id.filter(team -> !teams.isEmpty())
                .ifPresent(team -> report.names(subject, ProblemCode.UNKNOWN_TEAM, "team", team, teams, path));
    }

    void painPoint(String subject, String id, String path) {
        report.names(subject, ProblemCode.UNKNOWN_PAIN_POINT, "pain point", id, painPoints, path);
    }

    void opportunity(String subject, Optional<String> id, String path) {
        id.ifPresent(opportunity -> report.names(
                subject, ProblemCode.UNKNOWN_OPPORTUNITY, "opportunity", opportunity, opportunities, path));
    }
}
