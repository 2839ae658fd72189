package dev.journey.check;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;

import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import java.time.LocalDate;

/** A journey with nothing to find fault with. */
final class GoodMap {

    private GoodMap() {}

    static Journey journey() {
        return builder().build();
    }

    static Journey.Builder builder() {
        return Journey.builder("good")
                .valueProposition("a present in a minute")
                .reviewed(Review.on(LocalDate.parse("2026-11-01")))
                .persona(Persona.builder("giver")
                        .goal("please")
                        .channel(Channel.WEBSITE)
                        .build())
                .touchpoint(touchpoint("shop", Channel.WEBSITE, "looked", "marketing"))
                .touchpoint(touchpoint("help", Channel.SUPPORT, "asked", "support"))
                .stage(stage("look", Phase.PRE_PURCHASE, "shop"))
                .stage(stage("buy", Phase.PURCHASE, "shop"))
                .stage(stage("own", Phase.POST_PURCHASE, "help"))
                .stage("done", stage -> stage.ends(Ending.GOAL))
                .transition("look", "buy", occurred("looked"))
                .transition("buy", "own", occurred("looked").atLeast(2))
                .transition("own", "done", occurred("asked"))
                .painPoint(PainPoint.builder("slow").build())
                .opportunity(Opportunity.builder("fast").addresses("slow").build())
                .action(ActionItem.builder("speed-up")
                        .opportunity("fast")
                        .owner("product")
                        .due(LocalDate.parse("2027-01-31"))
                        .build());
    }

    private static Touchpoint touchpoint(String id, Channel channel, String event, String owner) {
        return Touchpoint.builder(id)
                .channel(channel)
                .event(EventPattern.of(event))
                .owner(owner)
                .momentOfTruth(true)
                .metric(metric(id + "-visits"))
                .build();
    }

    private static Stage stage(String id, Phase phase, String touchpoint) {
        return Stage.builder(id)
                .phase(phase)
                .objective("make it easy")
                .touchpoint(touchpoint)
                .metric(metric(id + "-rate"))
                .tactic(Tactic.builder(id + "-page").channel(Channel.WEBSITE).build())
                .experience(Experience.builder("giver")
                        .doing("clicks")
                        .thinking("how long?")
                        .feeling("impatient")
                        .emotion(-1)
                        .build())
                .followUp(FollowUp.of(id + "-mail", inactiveFor(ofDays(7))))
                .build();
    }

    private static Metric metric(String id) {
        return Metric.builder(id).better(Direction.HIGHER).target(10).build();
    }
}
