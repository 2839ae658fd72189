package dev.journey.model;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.persona;
import static dev.journey.model.Problems.assertProblems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.journey.condition.Condition;
import dev.journey.condition.Conditions;
import dev.journey.map.Persona;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The rules about segments and what names personas: what they say, and where. */
class SegmentRulesTest {

    private static final Condition GERMAN = attribute("country").is("DE");
    private static final String TOO_DEEP = "condition must not be nested deeper than 200 levels, those of the segments"
            + " it names among them; say it with fewer conditions in one another";

    private static Journey.Builder shop() {
        return Journey.builder("shop").stage("cart").stage("paid");
    }

    private static Persona defined(String id, Condition segment) {
        return Persona.builder(id).segment(segment).build();
    }

    @Test
    void accept_personas_that_name_others() {
        Journey journey = shop().persona(defined("both", allOf(persona("german"), not(persona("new")))))
                .persona(defined("german", GERMAN))
                .persona(defined("new", occurred("order_placed").atMost(0)))
                .persona(defined("either", anyOf(persona("both"), persona("german"), persona("german"))))
                .transition("cart", "paid", persona("either"))
                .build();

        assertThat(journey.persona("both").segment()).contains(allOf(persona("german"), not(persona("new"))));
        assertThat(journey.conditions()).hasSize(5);
    }

    @Test
    void reject_a_persona_that_is_not_there_or_has_no_segment() {
        assertProblems(
                shop().persona("vague")
                        .persona(defined("german", GERMAN))
                        .persona(defined("both", allOf(persona("germen"), persona("vague"))))
                        .stage("mail", stage -> stage.followUp(FollowUp.of("mail", not(persona("vague")))))
                        .transition("cart", "paid", anyOf(always(), persona("nobody"))),
                "UNKNOWN_PERSONA /personas/2/segment/allOf/0/persona: condition names unknown persona 'germen'; did you"
                        + " mean 'german'?",
                "PERSONA_WITHOUT_SEGMENT /personas/2/segment/allOf/1/persona: condition must name a persona with a"
                        + " segment: 'vague'; say by 'segment' which customers this persona stands for",
                "PERSONA_WITHOUT_SEGMENT /stages/2/followUps/0/when/not/persona: condition must name a persona with a"
                        + " segment: 'vague'; say by 'segment' which customers this persona stands for",
                "UNKNOWN_PERSONA /transitions/0/when/anyOf/1/persona: condition names unknown persona 'nobody'; known:"
                        + " vague, german, both");
    }

    @Test
    void reject_a_persona_that_is_defined_by_itself() {
        assertProblems(
                shop().persona(defined("german", GERMAN))
                        .persona(defined("self", not(allOf(persona("german"), persona("self"))))),
                "SEGMENT_CIRCLE /personas/1/segment: " + circle("self", "german, self"));
    }

    @Test
    void reject_personas_that_are_defined_by_one_another() {
        assertProblems(
                shop().persona(defined("chicken", persona("egg")))
                        .persona(defined("egg", not(persona("chicken"))))
                        .transition("cart", "paid", persona("egg")),
                "SEGMENT_CIRCLE /personas/0/segment: " + circle("chicken", "egg"),
                "SEGMENT_CIRCLE /personas/1/segment: " + circle("egg", "chicken"));
    }

    @Test
    void reject_a_circle_of_three_but_not_what_leads_into_it() {
        assertProblems(
                shop().persona(defined("outside", persona("paper")))
                        .persona(defined("paper", anyOf(GERMAN, persona("rock"))))
                        .persona(defined("scissors", persona("paper")))
                        .persona(defined("rock", persona("scissors"))),
                "SEGMENT_CIRCLE /personas/1/segment: " + circle("paper", "rock"),
                "SEGMENT_CIRCLE /personas/2/segment: " + circle("scissors", "paper"),
                "SEGMENT_CIRCLE /personas/3/segment: " + circle("rock", "scissors"));
    }

    private static String circle(String persona, String named) {
        return "segment of persona '" + persona + "' must not lead back to that persona, whether at once or by the"
                + " segments of those it names: [" + named + "]";
    }

    @Test
    void accept_segments_of_two_hundred_levels() {
        assertThat(chain(200, Conditions::persona)
                        .transition("cart", "paid", persona("p1"))
                        .build())
                .isNotNull();
    }

    @Test
    void reject_segments_that_are_nested_too_deep_through_personas() {
        assertProblems(
                chain(201, Conditions::persona).transition("cart", "paid", persona("p1")),
                "NESTED_TOO_DEEP /personas/0/segment: " + TOO_DEEP,
                "NESTED_TOO_DEEP /transitions/0/when: " + TOO_DEEP);
        assertProblems(
                chain(100, id -> not(persona(id))).transition("cart", "paid", not(persona("p0"))),
                "NESTED_TOO_DEEP /transitions/0/when: " + TOO_DEEP);
    }

    @Test
    void reject_a_segment_that_is_nested_too_deep_by_itself_once() {
        Condition deep = GERMAN;
        for (int level = 0; level < 201; level++) {
            deep = not(deep);
        }
        assertProblems(
                shop().persona(defined("deep", deep)).transition("cart", "paid", persona("deep")),
                "NESTED_TOO_DEEP /personas/0/segment: condition must not be nested deeper than 200 levels; say it with"
                        + " fewer conditions in one another");
    }

    /** A segment of n parts, named twice, makes one of 2n + 3: allOf, and twice the name and the segment. */
    @Test
    void reject_segments_that_double_from_persona_to_persona_until_they_are_too_large() {
        UnaryOperator<Condition> twice = named -> allOf(named, named);

        assertThat(chain(14, id -> twice.apply(persona(id))).build()).isNotNull();
        assertProblems(
                chain(15, id -> twice.apply(persona(id))).transition("cart", "paid", persona("p0")),
                "CONDITION_TOO_LARGE /personas/0/segment: condition must not have more than 100000 parts, those of the"
                        + " segments it names among them: 131069",
                "CONDITION_TOO_LARGE /transitions/0/when: condition must not have more than 100000 parts, those of the"
                        + " segments it names among them: 131070");
    }

    @Test
    void reject_without_delay_what_no_machine_could_count() {
        Journey.Builder doubling = chain(99, id -> allOf(persona(id), persona(id)));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(doubling::build)
                        .isInstanceOfSatisfying(
                                InvalidJourneyException.class,
                                invalid -> assertThat(invalid.problems())
                                        .hasSize(85)
                                        .allMatch(problem -> problem.code() == ProblemCode.CONDITION_TOO_LARGE)));
    }

    @Test
    void report_a_circle_beside_other_problems() {
        assertProblems(
                shop().persona(defined("self", persona("self")))
                        .persona(defined("self", GERMAN))
                        .persona(defined("lost", persona("nobody"))),
                "SEGMENT_CIRCLE /personas/0/segment: " + circle("self", "self"),
                "DUPLICATE_ID /personas/1/id: id of a persona must be there once: 'self'; give this one another id",
                "UNKNOWN_PERSONA /personas/2/segment/persona: condition names unknown persona 'nobody'; known: self, lost");
    }

    /** Personas p0, p1 and so on, each defined by the next one; the last one by the country. */
    private static Journey.Builder chain(int links, Function<String, Condition> segment) {
        Journey.Builder journey = shop();
        for (int i = 0; i < links; i++) {
            journey.persona(defined("p" + i, segment.apply("p" + (i + 1))));
        }
        return journey.persona(defined("p" + links, GERMAN));
    }
}
