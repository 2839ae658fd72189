package dev.journey.run;

import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.custom;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.profile;
import static dev.journey.run.Cases.words;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.journey.condition.Custom;
import dev.journey.condition.CustomPredicate;
import dev.journey.condition.CustomerFacts;
import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.History;
import dev.journey.map.Persona;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the host says of a customer, and how it is asked. */
class CustomConditionsTest {

    private static final CustomPredicate YES = (customer, with) -> true;
    private static final CustomPredicate IN_GERMANY = (customer, with) ->
            AttributeValue.of("DE").equals(customer.profile().get("country"));

    private static List<String> replay(Journey journey, Map<String, CustomPredicate> predicates, Entry... entries) {
        return words(JourneyEngine.of(journey, predicates)
                .replay(History.of("c", List.of(entries)), at("2026-02-01"))
                .effects());
    }

    @Test
    void is_what_the_predicate_says_of_what_is_known() {
        Journey journey = ab(custom("in-germany"));

        assertThat(replay(
                        journey,
                        Map.of("in-germany", IN_GERMANY),
                        event("x", "2026-01-01"),
                        profile("2026-01-02").set("country", "DE").build()))
                .containsExactly("2026-01-01 entered a", "2026-01-02 moved a b by profile");
    }

    @Test
    void asks_with_customer_profile_score_stage_and_parameters() {
        List<CustomerFacts> asked = new ArrayList<>();
        List<Map<String, AttributeValue>> parameters = new ArrayList<>();
        CustomPredicate curious = (customer, with) -> {
            asked.add(new CustomerFacts(
                    customer.customer(), Map.copyOf(customer.profile()), customer.score(), customer.stage()));
            parameters.add(with);
            return false;
        };
        Custom nearby = custom("nearby", Map.of("km", AttributeValue.of(20)));
        Journey journey = abc().scoring(Scoring.builder().start(3).add("x", 4).build())
                .transition("a", "b", occurred("x"))
                .transition("b", "c", nearby)
                .build();

        replay(
                journey,
                Map.of("nearby", curious),
                profile("2025-12-31").set("country", "DE").build(),
                event("x", "2026-01-01"));

        assertThat(asked)
                .isNotEmpty()
                .containsOnly(new CustomerFacts("c", Map.of("country", AttributeValue.of("DE")), 7, "b"));
        assertThat(parameters).containsOnly(nearby.with());
    }

    @Test
    void shows_a_profile_that_nobody_can_change() {
        CustomPredicate meddling = (customer, with) -> {
            customer.profile().clear();
            return true;
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> replay(
                        ab(custom("meddling")),
                        Map.of("meddling", meddling),
                        profile("2025-12-31").set("country", "DE").build(),
                        event("x", "2026-01-01")))
                .withCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void gives_each_condition_its_own_parameters() {
        CustomPredicate within = (customer, with) -> with.get("km").equals(AttributeValue.of(50));
        Journey journey = abc().transition("a", "b", custom("within", Map.of("km", AttributeValue.of(20))))
                .transition("a", "c", custom("within", Map.of("km", AttributeValue.of(50))))
                .build();

        assertThat(replay(journey, Map.of("within", within), event("x", "2026-01-01")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a c by event");
    }

    @Test
    void does_not_change_by_time_alone() {
        Journey journey = ab(custom("no"));
        JourneyEngine engine = JourneyEngine.of(journey, Map.of("no", (customer, with) -> false));

        assertThat(engine.start("c", at("2026-01-01")).progress().nextDeadline())
                .isEmpty();
        assertThat(replay(
                        ab(anyOf(custom("no"), inStageFor(ofDays(2)))),
                        Map.of("no", (customer, with) -> false),
                        event("x", "2026-01-01")))
                .endsWith("2026-01-03 moved a b by deadline");
    }

    @Test
    void names_every_predicate_that_is_missing_wherever_it_is_asked() {
        Journey journey = Journey.builder("shop")
                .persona(
                        Persona.builder("local").segment(not(custom("in-town"))).build())
                .stage("a", stage -> stage.followUp(FollowUp.of("mail", anyOf(custom("nearby"), always()))))
                .stage("b")
                .transition("a", "b", custom("credit-worthy"))
                .transition("b", "a", custom("credit-worthy"))
                .build();

        assertThatExceptionOfType(MissingPredicateException.class)
                .isThrownBy(() -> JourneyEngine.of(journey))
                .withMessage("engine of journey 'shop' must be given a predicate for each of its custom conditions;"
                        + " missing: 'credit-worthy', 'in-town', 'nearby'")
                .satisfies(
                        missing -> assertThat(missing.names()).containsExactly("credit-worthy", "in-town", "nearby"));
        assertThatExceptionOfType(MissingPredicateException.class)
                .isThrownBy(() -> JourneyEngine.of(journey, Map.of("near-by", YES, "in-town", YES)))
                .withMessage("engine of journey 'shop' must be given a predicate for each of its custom conditions;"
                        + " missing: 'credit-worthy'; known: in-town, near-by, 'nearby'; did you mean 'near-by'?");
    }

    @Test
    void takes_predicates_that_it_does_not_need() {
        assertThat(replay(ab(occurred("x")), Map.of("unused", YES), event("x", "2026-01-01")))
                .hasSize(2);
    }

    @Test
    void says_which_predicate_failed_for_whom() {
        IllegalArgumentException failure = new IllegalArgumentException("no such postcode");
        CustomPredicate failing = (customer, with) -> {
            throw failure;
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> replay(ab(custom("nearby")), Map.of("nearby", failing), event("x", "2026-01-01")))
                .withMessage("custom condition 'nearby' failed for customer 'c': no such postcode")
                .withCause(failure);
    }

    @Test
    void leaves_the_progress_as_it_was_when_a_predicate_fails() {
        CustomPredicate choosy = (customer, with) -> {
            if (customer.profile().isEmpty()) {
                return false;
            }
            throw new IllegalArgumentException("too much is known");
        };
        JourneyEngine engine = JourneyEngine.of(ab(custom("choosy")), Map.of("choosy", choosy));
        Progress before = engine.start("c", at("2026-01-01")).progress();

        assertThatIllegalStateException()
                .isThrownBy(() -> engine.advance(
                        before, profile("2026-01-02").set("country", "DE").build()));
        assertThat(before).isEqualTo(engine.start("c", at("2026-01-01")).progress());
    }
}
