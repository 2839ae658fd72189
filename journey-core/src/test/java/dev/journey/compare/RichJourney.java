package dev.journey.compare;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.IN_STORE;
import static dev.journey.event.Channel.WEBSITE;
import static java.time.Duration.ofDays;

import dev.journey.condition.Length;
import dev.journey.model.Journey;
import dev.journey.model.Perspective;
import dev.journey.model.Phase;
import dev.journey.model.Reentry;
import dev.journey.model.Transition;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Team;
import java.time.ZoneId;
import java.util.function.Consumer;

/** A journey that says something in every attribute. */
public final class RichJourney extends RichParts {

    private RichJourney() {}

    /** The journey as it is. */
    public static Journey plain() {
        return edited(rich -> {});
    }

    /** The journey with a part built differently. */
    static Journey edited(Consumer<? super RichParts> edit) {
        RichJourney rich = new RichJourney();
        edit.accept(rich);
        return rich.build();
    }

    private Journey build() {
        Journey.Builder builder =
                Journey.builder("web-shop").version(3).team(team).team(Team.of("support"));
        words(builder);
        rules(builder);
        plan(builder);
        builder.persona(persona()).persona("bargain-hunter");
        builder.touchpoint(touchpoint())
                .touchpoint("checkout", WEBSITE, "order_placed")
                .touchpoint("shop", IN_STORE, "visited");
        builder.stage(stage())
                .stage("consideration")
                .stage("purchase", purchase -> purchase.phase(Phase.PURCHASE).touchpoint("checkout"))
                .stage("lapsed", lapsed -> lapsed.ends(ending));
        journey.accept(builder);
        return builder.build();
    }

    private void words(Journey.Builder builder) {
        builder.name("Web shop")
                .description("How people buy.")
                .state(Perspective.AS_IS)
                .trigger("hears of the shop")
                .valueProposition("fast")
                .reviewed(review);
    }

    private void rules(Journey.Builder builder) {
        builder.zone(ZoneId.of("Europe/Berlin"))
                .start("awareness")
                .reentry(Reentry.after(Length.parse("P30D")))
                .remember(10)
                .keep(500)
                .scoring(scoring())
                .experiment(experiment())
                .transition(transition())
                .transition(Transition.of("consideration", "purchase", occurred("order_placed")))
                .transition(Transition.builder("lapsed")
                        .id("lapses")
                        .fromAny()
                        .priority(-1)
                        .when(inactiveFor(ofDays(90)))
                        .build())
                .cap(cap)
                .quietHours(quietHours)
                .referral(referral)
                .suppression(suppression);
    }

    private void plan(Journey.Builder builder) {
        builder.painPoint(painPoint())
                .painPoint(PainPoint.builder("dear").persona("bargain-hunter").build())
                .painPoint(PainPoint.builder("slow").build())
                .opportunity(opportunity())
                .opportunity(Opportunity.builder("rebate").addresses("dear").build())
                .action(action())
                .action(ActionItem.builder("print-coupons")
                        .opportunity("rebate")
                        .build());
    }
}
