package dev.journey.model;

import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.OptionalInt;

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
        Places.each("/teams", journey.teams(), (path, team) -> ids.add(team.id(), path + "/id"));
    }

    private void painPointsAreSomewhere() {
        ProblemReport.Ids ids = report.ids("pain point");
        Places.each("/painPoints", journey.painPoints(), (path, pain) -> {
            String subject = "pain point '" + pain.id() + "'";
            ids.add(pain.id(), path + "/id");
            known.stage(subject, pain.stage(), path + "/stage");
            known.touchpoint(subject, pain.touchpoint(), path + "/touchpoint");
            known.persona(subject, pain.persona(), path + "/persona");
            report.within(1, PainPoint.WORST, pain.severity(), "severity of " + subject, path + "/severity");
        });
    }

    private void opportunitiesAddressKnownPainPoints() {
        ProblemReport.Ids ids = report.ids("opportunity");
        Places.each("/opportunities", journey.opportunities(), (path, opportunity) -> {
            String subject = "opportunity '" + opportunity.id() + "'";
            ids.add(opportunity.id(), path + "/id");
            Places.each(path + "/addresses", opportunity.addresses(), (at, pain) -> known.painPoint(subject, pain, at));
            scale("impact of " + subject, opportunity.impact(), path + "/impact");
            scale("effort of " + subject, opportunity.effort(), path + "/effort");
        });
    }

    private void scale(String subject, OptionalInt number, String path) {
        report.within(1, Opportunity.MOST, number, subject, path);
    }

    private void actionsServeKnownThings() {
        ProblemReport.Ids ids = report.ids("action item");
        Places.each("/actions", journey.actions(), (path, action) -> {
            String subject = "action item '" + action.id() + "'";
            ids.add(action.id(), path + "/id");
            known.opportunity(subject, action.opportunity(), path + "/opportunity");
            known.team(subject, action.owner(), path + "/owner");
            known.metric(subject, action.metric(), path + "/metric");
            action.priority()
                    .ifPresent(priority -> report.atLeast(1, priority, "priority of " + subject, path + "/priority"));
        });
    }
}
