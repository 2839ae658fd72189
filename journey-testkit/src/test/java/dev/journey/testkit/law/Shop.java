package dev.journey.testkit.law;

import static dev.journey.condition.Comparison.atMost;
import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.EMAIL;
import static dev.journey.event.Channel.PHONE;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;

import dev.journey.condition.Comparison;
import dev.journey.condition.Length;
import dev.journey.model.Cap;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.time.Duration;

/** A shop that keeps its laws, and the same one with a mistake that is easily made. */
final class Shop {

    static final Journey GOOD = journey(ofDays(7)).cap(oneMailInTwoDays()).build();

    static final Journey WITH_A_WINDOW_ONE_DAY_SHORT =
            journey(ofDays(6)).cap(oneMailInTwoDays()).build();

    static final Journey WITHOUT_THE_CAP = journey(ofDays(7)).build();

    static final Journey WITH_A_SHADOWED_RULE = rules(stages(), ofDays(7))
            .cap(oneMailInTwoDays())
            .transition(recommends())
            .transition(needsCare())
            .build();

    private Shop() {}

    private static Journey.Builder journey(Duration window) {
        return rules(stages(), window).transition(needsCare()).transition(recommends());
    }

    private static Journey.Builder stages() {
        return Journey.builder("shop")
                .stage("awareness")
                .stage(
                        "consideration",
                        stage -> stage.followUp(FollowUp.builder("cart-mail")
                                        .when(inactiveFor(ofHours(24)))
                                        .channel(EMAIL)
                                        .build())
                                .followUp(FollowUp.builder("coupon")
                                        .when(allOf(inStageFor(ofDays(2)), not(occurred("coupon_used"))))
                                        .channel(EMAIL)
                                        .build()))
                .stage("customer")
                .stage(
                        "care",
                        stage -> stage.followUp(FollowUp.builder("call-back")
                                .when(inStageFor(ofHours(2)))
                                .channel(PHONE)
                                .build()))
                .stage("advocacy")
                .stage("lost", stage -> stage.ends(Ending.LAPSE));
    }

    private static Journey.Builder rules(Journey.Builder journey, Duration window) {
        return journey.transition(
                        "awareness",
                        "consideration",
                        occurred("product_viewed").atLeast(3).within(window))
                .transition(Transition.builder("customer")
                        .id("buys")
                        .from("awareness")
                        .from("consideration")
                        .when(occurred("order_placed"))
                        .build())
                .transition("care", "customer", occurred("solved"))
                .transition(Transition.builder("lost")
                        .id("goes-silent")
                        .fromAny()
                        .when(inactiveFor(ofDays(90)))
                        .build());
    }

    private static Transition needsCare() {
        return Transition.of("customer", "care", occurred("review_posted").where("rating", atMost(2)));
    }

    private static Transition recommends() {
        return Transition.of(
                "customer", "advocacy", occurred("review_posted").where("rating", Comparison.exists(true)));
    }

    private static Cap oneMailInTwoDays() {
        return Cap.of(EMAIL, 1, Length.of(ofDays(2)));
    }
}
