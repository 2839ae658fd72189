package dev.journey.model;

import dev.journey.map.Persona;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Team;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a definition has, by its ids, so that references to something else can be told of. */
final class KnownIds {

    final Set<String> stages;
    final Set<String> touchpoints;
    final Set<String> personas;
    final Set<String> metrics;
    final Set<String> teams;
    final Set<String> painPoints;
    final Set<String> opportunities;

    private final ProblemReport report;

    KnownIds(Journey journey, ProblemReport report) {
        this.report = report;
        this.stages = ids(journey.stages(), Stage::id);
        this.touchpoints = new LinkedHashSet<>();
        this.metrics = new LinkedHashSet<>();
        Places.touchpoints(journey, (path, touchpoint) -> {
            touchpoints.add(touchpoint.id());
            touchpoint.metrics().forEach(metric -> metrics.add(metric.id()));
        });
        journey.stages().forEach(stage -> stage.metrics().forEach(metric -> metrics.add(metric.id())));
        this.personas = ids(journey.personas(), Persona::id);
        this.teams = ids(journey.teams(), Team::id);
        this.painPoints = ids(journey.painPoints(), PainPoint::id);
        this.opportunities = ids(journey.opportunities(), Opportunity::id);
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void stage(Supplier<String> subject, Optional<String> id, Pointer path) {
        id.ifPresent(stage -> report.names(subject, ProblemCode.UNKNOWN_STAGE, "stage", stage, stages, path));
    }

    void touchpoint(Supplier<String> subject, Optional<String> id, Pointer path) {
        id.ifPresent(touchpoint ->
                report.names(subject, ProblemCode.UNKNOWN_TOUCHPOINT, "touchpoint", touchpoint, touchpoints, path));
    }

    void persona(Supplier<String> subject, Optional<String> id, Pointer path) {
        id.ifPresent(persona -> report.names(subject, ProblemCode.UNKNOWN_PERSONA, "persona", persona, personas, path));
    }

    void metric(Supplier<String> subject, Optional<String> id, Pointer path) {
        id.ifPresent(metric -> report.names(subject, ProblemCode.UNKNOWN_METRIC, "metric", metric, metrics, path));
    }

    /** A journey that names no team leaves it open who there is. */
    void team(Supplier<String> subject, Optional<String> id, Pointer path) {
        id.filter(team -> !teams.isEmpty())
                .ifPresent(team -> report.names(subject, ProblemCode.UNKNOWN_TEAM, "team", team, teams, path));
    }

    void painPoint(Supplier<String> subject, String id, Pointer path) {
        report.names(subject, ProblemCode.UNKNOWN_PAIN_POINT, "pain point", id, painPoints, path);
    }

    void opportunity(Supplier<String> subject, Optional<String> id, Pointer path) {
        id.ifPresent(opportunity -> report.names(
                subject, ProblemCode.UNKNOWN_OPPORTUNITY, "opportunity", opportunity, opportunities, path));
    }
}
