package dev.journey.model;

import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What the plan for a better journey must say: one method, one rule. */
final class PlanRules {

    private final Journey journey;
    private final KnownIds known;
    private final ProblemReport report;

    PlanRules(Journey journey, KnownIds known, ProblemReport report) {
        this.journey = journey;
        this.known = known;
        this.report = report;
    }

    void check() {
        teamsHaveIdsOfTheirOwn();
        painPointsAreSomewhere();
        opportunitiesAddressKnownPainPoints();
        actionsServeKnownThings();
    }

    private void teamsHaveIdsOfTheirOwn() {
        ProblemReport.Ids ids = report.ids("team");
        Places.each(Pointer.to("teams"), journey.teams(), (path, team) -> ids.add(team.id(), path.at("id")));
    }

    private void painPointsAreSomewhere() {
        ProblemReport.Ids ids = report.ids("pain point");
        Places.each(Pointer.to("painPoints"), journey.painPoints(), (path, pain) -> {
            Supplier<String> subject = () -> "pain point '" + pain.id() + "'";
            ids.add(pain.id(), path.at("id"));
            known.stage(subject, pain.stage(), path.at("stage"));
            known.touchpoint(subject, pain.touchpoint(), path.at("touchpoint"));
            known.persona(subject, pain.persona(), path.at("persona"));
            report.within(
                    1, PainPoint.WORST, pain.severity(), () -> "severity of " + subject.get(), path.at("severity"));
        });
    }

    private void opportunitiesAddressKnownPainPoints() {
        ProblemReport.Ids ids = report.ids("opportunity");
        Places.each(Pointer.to("opportunities"), journey.opportunities(), (path, opportunity) -> {
            Supplier<String> subject = () -> "opportunity '" + opportunity.id() + "'";
            ids.add(opportunity.id(), path.at("id"));
            Places.each(
                    path.at("addresses"), opportunity.addresses(), (at, pain) -> known.painPoint(subject, pain, at));
            scale(() -> "impact of " + subject.get(), opportunity.impact(), path.at("impact"));
            scale(() -> "effort of " + subject.get(), opportunity.effort(), path.at("effort"));
        });
    }

    private void scale(Supplier<String> subject, OptionalInt number, Pointer path) {
        report.within(1, Opportunity.MOST, number, subject, path);
    }

    private void actionsServeKnownThings() {
        ProblemReport.Ids ids = report.ids("action item");
        Places.each(Pointer.to("actions"), journey.actions(), (path, action) -> {
            Supplier<String> subject = () -> "action item '" + action.id() + "'";
            ids.add(action.id(), path.at("id"));
            known.opportunity(subject, action.opportunity(), path.at("opportunity"));
            known.team(subject, action.owner(), path.at("owner"));
            known.metric(subject, action.metric(), path.at("metric"));
            action.priority()
                    .ifPresent(priority ->
                            report.atLeast(1, priority, () -> "priority of " + subject.get(), path.at("priority")));
        });
    }
}
