package dev.journey.testkit;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.model.Journey;
import dev.journey.model.Perspective;
import dev.journey.model.Referral;
import dev.journey.model.Suppression;
import dev.journey.plan.ActionItem;
import dev.journey.plan.ActionStatus;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a business plans to do about a random journey, and what it says of the journey as a whole. */
final class RandomPlan {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    private final Chance chance;
    private final RandomTexts texts;
    private final Journey.Builder journey;
    private final List<String> stages;

    RandomPlan(Chance chance, Journey.Builder journey, List<String> stages) {
        this.chance = chance;
        this.texts = new RandomTexts(chance);
        this.journey = journey;
        this.stages = stages;
    }

    void add(List<String> touchpoints, List<String> personas, List<String> metrics) {
        whole();
        if (chance.percent(50)) {
            painPoint(touchpoints, personas);
            journey.opportunity(opportunity());
            journey.action(action(metrics));
        }
    }

    private void whole() {
        maybe(() -> journey.version(chance.between(1, 9)));
        maybe(() -> journey.name(texts.text()));
        maybe(() -> journey.description(texts.text()));
        maybe(() -> journey.state(chance.one(Perspective.values())));
        maybe(() -> journey.trigger(texts.text()));
        maybe(() -> journey.valueProposition(texts.text()));
        maybe(() -> journey.reviewed(
                Review.on(DAY).by(texts.text()).by(texts.text()).every(Length.parse("PT24H"))));
        maybe(() -> RandomDetails.TEAMS.forEach(id ->
                journey.team(chance.percent(50) ? Team.of(id) : Team.of(id).withName(texts.text()))));
        maybe(() -> journey.referral(new Referral(EventPattern.of(texts.text()), texts.text())));
        maybe(() -> journey.suppression(new Suppression(
                "STAGE_WITHOUT_METRIC",
                chance.percent(50) ? Optional.empty() : Optional.of("stages.aware"),
                texts.text())));
    }

    private void painPoint(List<String> touchpoints, List<String> personas) {
        PainPoint.Builder painPoint = PainPoint.builder("pain");
        maybe(() -> painPoint.stage(chance.one(stages)));
        touchpoints.stream().findFirst().ifPresent(painPoint::touchpoint);
        personas.stream().findFirst().ifPresent(painPoint::persona);
        maybe(() -> painPoint.kind(texts.text()));
        maybe(() -> painPoint.severity(chance.between(1, PainPoint.WORST)));
        maybe(() -> painPoint.description(texts.text()));
        journey.painPoint(painPoint.build());
    }

    private Opportunity opportunity() {
        Opportunity.Builder opportunity = Opportunity.builder("chance").addresses("pain");
        maybe(() -> opportunity.impact(chance.between(1, Opportunity.MOST)));
        maybe(() -> opportunity.effort(chance.between(1, Opportunity.MOST)));
        maybe(() -> opportunity.description(texts.text()));
        return opportunity.build();
    }

    private ActionItem action(List<String> metrics) {
        ActionItem.Builder action = ActionItem.builder("act").opportunity("chance");
        maybe(() -> action.owner(chance.one(RandomDetails.TEAMS)));
        maybe(() -> action.priority(chance.between(1, 5)));
        maybe(() -> action.due(DAY));
        metrics.stream().findFirst().ifPresent(action::metric);
        maybe(() -> action.target(0.12));
        maybe(() -> action.status(chance.one(ActionStatus.values())));
        return action.build();
    }

    private void maybe(Runnable detail) {
        if (chance.percent(50)) {
            detail.run();
        }
    }
}
