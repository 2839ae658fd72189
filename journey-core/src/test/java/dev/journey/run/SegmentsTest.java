package dev.journey.run;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.persona;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.profile;
import static dev.journey.run.Cases.replay;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Condition;
import dev.journey.condition.Scope;
import dev.journey.map.Persona;
import dev.journey.model.Journey;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions on personas; expected effects follow from the text of the format. */
class SegmentsTest {

    /** From a to b with the event x, and from b to c for a persona of this segment. */
    private static Journey.Builder forPersona(Condition segment) {
        return abc().persona(Persona.builder("fan").segment(segment).build())
                .transition("a", "b", occurred("x"))
                .transition("b", "c", persona("fan"));
    }

    static List<Condition> segmentsOfX() {
        return List.of(
                occurred("x"),
                sum("v", "x").atLeast(1),
                sum("v", "x").atLeast(1).within(ofDays(30)),
                sequence("x"),
                not(not(occurred("x"))),
                allOf(occurred("x"), anyOf(occurred("z"), occurred("x").within(ofDays(30)))));
    }

    @ParameterizedTest
    @MethodSource("segmentsOfX")
    @DisplayName("inside a segment over is journey")
    void looks_back_over_the_journey(Condition segment) {
        assertThat(replay(
                        forPersona(segment).build(),
                        "2026-02-01",
                        event("x", "2026-01-01").with("v", 1)))
                .containsExactly(
                        "2026-01-01 entered a", "2026-01-01 moved a b by event", "2026-01-01 moved b c by deadline");
    }

    @Test
    @DisplayName("inside a segment over is journey unless it says otherwise")
    void looks_back_over_the_visit_where_it_says_so() {
        Journey journey = forPersona(allOf(occurred("x").over(Scope.STAGE), occurred("x")))
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01")))
                .containsExactly("2026-01-01 entered a", "2026-01-01 moved a b by event");
        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"), event("x", "2026-01-02")))
                .endsWith("2026-01-02 moved b c by event");
    }

    @Test
    void is_another_thing_outside_a_segment() {
        Journey journey = abc().persona(
                        Persona.builder("fan").segment(occurred("x")).build())
                .transition("a", "b", occurred("x"))
                .transition("b", "c", allOf(persona("fan"), occurred("x")))
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"))).hasSize(2);
        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"), event("x", "2026-01-02")))
                .hasSize(3);
    }

    @Test
    void leads_through_personas_that_name_others() {
        Journey journey = abc().persona(Persona.builder("either")
                        .segment(anyOf(persona("german"), persona("rich")))
                        .build())
                .persona(Persona.builder("rich")
                        .segment(sum("v", "x").atLeast(100))
                        .build())
                .persona(Persona.builder("german")
                        .segment(attribute("country").is("DE"))
                        .build())
                .transition("a", "b", persona("either"))
                .transition("b", "c", not(persona("either")))
                .build();

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01").with("v", 50),
                        profile("2026-01-02").set("country", "DE").build(),
                        profile("2026-01-03").set("country", "AT").build()))
                .containsExactly(
                        "2026-01-01 entered a", "2026-01-02 moved a b by profile", "2026-01-03 moved b c by profile");
        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01").with("v", 50),
                        event("x", "2026-01-02").with("v", 50),
                        profile("2026-01-03").set("country", "AT").build()))
                .containsExactly("2026-01-01 entered a", "2026-01-02 moved a b by event");
    }

    @Test
    void begins_to_hold_by_time_alone() {
        Journey silent = forPersona(inactiveFor(ofDays(3))).build();

        assertThat(replay(silent, "2026-02-01", event("x", "2026-01-01"), event("z", "2026-01-02")))
                .containsExactly(
                        "2026-01-01 entered a", "2026-01-01 moved a b by event", "2026-01-05 moved b c by deadline");
        assertThat(replay(
                        forPersona(not(occurred("x").within(ofDays(2)))).build(),
                        "2026-02-01",
                        event("x", "2026-01-01")))
                .endsWith("2026-01-03 moved b c by deadline");
    }

    @Test
    void counts_the_stay_in_the_present_stage() {
        assertThat(replay(
                        forPersona(inStageFor(ofDays(3))).build(),
                        "2026-02-01",
                        event("y", "2026-01-01"),
                        event("x", "2026-01-02")))
                .endsWith("2026-01-05 moved b c by deadline");
    }

    @Test
    void moves_nobody_when_its_persona_is_named_nowhere() {
        Journey journey = abc().persona(
                        Persona.builder("fan").segment(inactiveFor(ofDays(1))).build())
                .transition("a", "b", occurred("x"))
                .build();

        assertThat(replay(journey, "2026-02-01", event("z", "2026-01-01"))).containsExactly("2026-01-01 entered a");
    }

    @Test
    void is_asked_in_time_even_where_it_is_as_large_as_it_may_be() {
        Journey.Builder journey = abc();
        for (int i = 0; i < 14; i++) {
            journey.persona(Persona.builder("p" + i)
                    .segment(allOf(persona("p" + (i + 1)), persona("p" + (i + 1))))
                    .build());
        }
        journey.persona(Persona.builder("p14").segment(occurred("x").atLeast(2)).build())
                .transition("a", "b", persona("p0"));

        assertThat(replay(journey.build(), "2026-02-01", event("x", "2026-01-01"), event("x", "2026-01-02")))
                .containsExactly("2026-01-01 entered a", "2026-01-02 moved a b by event");
    }
}
