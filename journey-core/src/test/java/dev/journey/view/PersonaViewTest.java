package dev.journey.view;

import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.compare.Change;
import dev.journey.compare.JourneyDifference;
import dev.journey.compare.RichJourney;
import dev.journey.map.Experience;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.UnknownIdException;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonaViewTest {

    private static final Journey SHOP = Journey.builder("shop")
            .persona("giver")
            .persona("hunter")
            .touchpoint("help", WEBSITE, "asked")
            .stage(
                    "awareness",
                    awareness -> awareness
                            .touchpoint("advert", WEBSITE, "clicked")
                            .touchpoint("home", WEBSITE, "viewed")
                            .experience(feels("giver", "home", 1))
                            .experience(feels("hunter", "advert", -1)))
            .stage(
                    "trial",
                    trial -> trial.touchpoint("home")
                            .touchpoint("cart", WEBSITE, "filled")
                            .experience(
                                    Experience.builder("giver").doing("tries").build()))
            .stage(
                    "order",
                    order -> order.touchpoint("cart")
                            .touchpoint("till", WEBSITE, "paid")
                            .experience(feels("giver", "till", -2))
                            .experience(feels("giver", "help", -2)))
            .transition("awareness", "trial", occurred("viewed"))
            .build();

    private static Experience feels(String persona, String touchpoint, int emotion) {
        return Experience.builder(persona)
                .touchpoint(touchpoint)
                .emotion(emotion)
                .feeling("so")
                .build();
    }

    private static List<String> touchpoints(String stage) {
        return PersonaView.of(SHOP, "giver").touchpoints(stage).stream()
                .map(Touchpoint::id)
                .toList();
    }

    private static Journey withTactics(Tactic... tactics) {
        return Journey.builder("shop")
                .persona("giver")
                .persona("hunter")
                .stage("awareness", stage -> List.of(tactics).forEach(stage::tactic))
                .build();
    }

    @Test
    void drops_only_what_concerns_others() {
        Journey whole = RichJourney.plain();
        Journey own = PersonaView.of(whole, "gift-giver").journey();

        assertThat(JourneyDifference.between(whole, own.withVersion(whole.version() + 1))
                        .changes())
                .map(Change::toString)
                .containsExactly(
                        "- personas.bargain-hunter",
                        "~ stages.awareness: touchpoints [home, shop] -> [home]",
                        "- stages.awareness.experiences.bargain-hunter (emotion -1)",
                        "- stages.awareness.tactics.coupons (personas [bargain-hunter])",
                        "- painPoints.dear (persona bargain-hunter)",
                        "- opportunities.rebate (addresses [dear])",
                        "- actions.print-coupons (opportunity rebate, status planned)");
        assertThat(own.version()).isEqualTo(whole.version());
    }

    @Test
    void is_the_journey_itself_where_there_is_nobody_else() {
        Journey own = PersonaView.of(RichJourney.plain(), "gift-giver").journey();

        assertThat(PersonaView.of(own, "gift-giver").journey()).isEqualTo(own);
    }

    @Test
    void meets_in_a_stage_the_touchpoints_of_its_experiences() {
        assertThat(touchpoints("awareness")).containsExactly("home");
    }

    @Test
    void may_meet_all_touchpoints_of_a_stage_where_no_experience_is_had_at_one() {
        assertThat(touchpoints("trial")).containsExactly("home", "cart");
    }

    @Test
    void meets_a_touchpoint_of_an_experience_that_the_stage_does_not_name() {
        assertThat(touchpoints("order")).containsExactly("till", "help");
    }

    @Test
    void meets_each_touchpoint_once_along_the_way() {
        assertThat(PersonaView.of(SHOP, "giver").touchpoints())
                .map(Touchpoint::id)
                .containsExactly("home", "cart", "till", "help");
    }

    @Test
    void keeps_every_touchpoint_and_rule_of_the_journey() {
        Journey own = PersonaView.of(SHOP, "giver").journey();

        assertThat(own.touchpoints()).isEqualTo(SHOP.touchpoints());
        assertThat(own.transitions()).isEqualTo(SHOP.transitions());
    }

    @Test
    void feels_what_its_experiences_say_along_the_stages() {
        EmotionCurve curve = PersonaView.of(SHOP, "giver").emotions();

        assertThat(curve.points())
                .map(EmotionPoint::toString)
                .containsExactly("awareness at home: 1 (so)", "order at till: -2 (so)", "order at help: -2 (so)");
        assertThat(curve.pointsIn("awareness"))
                .containsExactly(new EmotionPoint("awareness", Optional.of("home"), 1, Optional.of("so")));
        assertThat(curve.pointsIn("trial")).isEmpty();
        assertThat(curve.lowest())
                .map(point -> point.touchpoint().orElseThrow())
                .containsExactly("till", "help");
    }

    @Test
    void feels_nothing_that_is_known_where_it_has_no_experience() {
        EmotionCurve curve = PersonaView.of(withTactics(), "hunter").emotions();

        assertThat(curve.points()).isEmpty();
        assertThat(curve.lowest()).isEmpty();
    }

    @Test
    void keeps_tactics_for_it_and_for_all_less_the_others_for_whom_they_are() {
        Tactic all = Tactic.of("all");
        Tactic both = Tactic.builder("both").persona("hunter").persona("giver").build();
        Tactic other = Tactic.builder("other").persona("hunter").build();

        Stage stage =
                PersonaView.of(withTactics(all, both, other), "giver").journey().stage("awareness");

        assertThat(stage.tactics())
                .containsExactly(all, Tactic.builder("both").persona("giver").build());
    }

    @Test
    void keeps_opportunities_for_a_pain_point_of_its_own_less_the_pain_of_others() {
        Journey journey = Journey.builder("shop")
                .persona("giver")
                .persona("hunter")
                .stage("awareness")
                .painPoint(PainPoint.builder("slow").build())
                .painPoint(PainPoint.builder("dear").persona("hunter").build())
                .opportunity(Opportunity.builder("rebuild")
                        .addresses("dear")
                        .addresses("slow")
                        .impact(3)
                        .build())
                .opportunity(Opportunity.builder("idea").build())
                .action(ActionItem.builder("do-it").opportunity("rebuild").build())
                .action(ActionItem.builder("anyhow").build())
                .build();

        Journey own = PersonaView.of(journey, "giver").journey();

        assertThat(own.painPoints()).map(PainPoint::id).containsExactly("slow");
        assertThat(own.opportunities())
                .containsExactly(
                        Opportunity.builder("rebuild")
                                .addresses("slow")
                                .impact(3)
                                .build(),
                        Opportunity.builder("idea").build());
        assertThat(own.actions()).map(ActionItem::id).containsExactly("do-it", "anyhow");
    }

    @Test
    void an_unknown_persona_is_told_with_a_suggestion() {
        assertThatThrownBy(() -> PersonaView.of(SHOP, "givr"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("journey 'shop' has no persona 'givr'; did you mean 'giver'?");
    }
}
