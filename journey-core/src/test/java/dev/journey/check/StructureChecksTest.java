package dev.journey.check;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Channel;
import dev.journey.map.Touchpoint;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureChecksTest {

    @Test
    void a_good_journey_has_no_finding() {
        Journey journey = meeting("a")
                .stage("end", stage -> stage.ends(Ending.GOAL))
                .transition("a", "end", occurred("x"))
                .build();

        assertThat(Checks.structure().check(journey)).isEmpty();
    }

    @Test
    void finds_a_stage_to_which_no_way_leads() {
        Journey journey = meeting("a", "island")
                .stage("end", stage -> stage.ends(Ending.GOAL))
                .transition("a", "end", occurred("x"))
                .transition("island", "end", occurred("x"))
                .build();

        assertThat(found(journey))
                .containsExactly("ERROR UNREACHABLE_STAGE at stages.island: no way leads from 'a' to stage 'island', so"
                        + " no customer ever enters it; add a transition to it, or take the stage out");
    }

    @Test
    void finds_no_unreachable_stage_where_any_leads_to_it() {
        Journey journey = meeting("a", "b")
                .transition(Transition.builder("b")
                        .id("on")
                        .fromAny()
                        .when(occurred("x"))
                        .build())
                .transition("b", "a", occurred("y"))
                .build();

        assertThat(Checks.structure().check(journey)).isEmpty();
    }

    @Test
    void finds_a_stage_that_nothing_leaves_and_that_does_not_end() {
        Journey journey = meeting("a", "b").transition("a", "b", occurred("x")).build();

        assertThat(found(journey))
                .containsExactly("WARNING DEAD_END at stages.b: nothing leaves stage 'b', and the journey does not end"
                        + " there; say how it ends (goal, exit or lapse), or add a transition out of it");
    }

    @Test
    void finds_a_stage_without_touchpoint_unless_the_journey_is_over_there() {
        Journey journey = Journey.builder("case")
                .stage("a")
                .stage("end", stage -> stage.ends(Ending.EXIT))
                .transition("a", "end", occurred("x"))
                .build();

        assertThat(found(journey))
                .containsExactly("WARNING STAGE_WITHOUT_TOUCHPOINT at stages.a: stage 'a' has no touchpoint, so the map"
                        + " does not show where customers meet the brand; name the touchpoints of the stage");
    }

    @Test
    void finds_a_touchpoint_without_events() {
        Journey journey = meeting("a")
                .touchpoint(Touchpoint.builder("poster").channel(Channel.PRINT).build())
                .stage("end", stage -> stage.ends(Ending.GOAL))
                .transition("a", "end", occurred("x"))
                .build();

        assertThat(found(journey))
                .containsExactly("WARNING TOUCHPOINT_WITHOUT_EVENTS at touchpoints.poster: touchpoint 'poster' has no"
                        + " events, so nothing that happens there can be seen or measured; name the events that are"
                        + " recorded there");
    }

    @Test
    void finds_a_transition_before_which_another_one_always_wins() {
        Journey journey = meeting("a", "b", "c")
                .transition("a", "b", occurred("x"))
                .transition("a", "c", occurred("x").atLeast(3))
                .transition("b", "a", occurred("y"))
                .transition("c", "a", occurred("y"))
                .build();

        assertThat(found(journey))
                .containsExactly("ERROR SHADOWED_TRANSITION at transitions.a-c: transition 'a-c' never has its turn:"
                        + " 'a-b' is tried first and holds whenever it does; give it a higher priority,"
                        + " put it first, or narrow the other one");
    }

    @Test
    void finds_no_shadow_where_the_priority_is_the_other_way_round() {
        Journey journey = meeting("a", "b", "c")
                .transition("a", "b", occurred("x"))
                .transition(Transition.builder("c")
                        .from("a")
                        .priority(1)
                        .when(occurred("x").atLeast(3))
                        .build())
                .transition("b", "a", occurred("y"))
                .transition("c", "a", occurred("y"))
                .build();

        assertThat(Checks.structure().check(journey)).isEmpty();
    }

    @Test
    void finds_no_shadow_where_a_transition_has_its_turn_in_one_of_its_stages() {
        Journey journey = meeting("a", "b", "c")
                .transition("a", "b", occurred("x"))
                .transition(Transition.builder("c")
                        .id("on")
                        .from("a")
                        .from("b")
                        .when(occurred("x"))
                        .build())
                .transition("c", "a", occurred("y"))
                .build();

        assertThat(Checks.structure().check(journey)).isEmpty();
    }

    @Test
    void finds_stages_that_are_gone_round_without_anything_happening() {
        Journey journey = meeting("a", "b", "c")
                .transition("a", "b", occurred("x"))
                .transition("b", "c", always())
                .transition(
                        "c",
                        "b",
                        allOf(not(inStageFor(ofDays(1))), occurred("x").atMost(3)))
                .build();

        assertThat(found(journey))
                .containsExactly("ERROR LOOP_WITHOUT_TIME at transitions.b-c: customers go round b -> c -> b without"
                        + " anything having to happen; let one of these transitions wait for an event or a length of"
                        + " time");
    }

    @Test
    void finds_no_loop_where_something_has_to_happen() {
        Journey journey = meeting("a", "b")
                .transition("a", "b", always())
                .transition("b", "a", inStageFor(ofDays(1)))
                .build();

        assertThat(Checks.structure().check(journey)).isEmpty();
    }

    @Test
    void takes_a_rule_of_the_host() {
        Check nameless = journey -> journey.name().isPresent()
                ? List.of()
                : List.of(new Finding(FindingCode.DEAD_END, "name", "the journey has no name", "give it one"));
        Journey journey = meeting("a")
                .stage("end", stage -> stage.ends(Ending.GOAL))
                .transition("a", "end", occurred("x"))
                .build();

        assertThat(Checks.structure().plus(nameless).check(journey))
                .extracting(Finding::path)
                .containsExactly("name");
    }

    private static Journey.Builder meeting(String... stages) {
        Journey.Builder journey = Journey.builder("case").touchpoint("home", Channel.WEBSITE, "x", "y");
        for (String id : stages) {
            journey.stage(id, stage -> stage.touchpoint("home"));
        }
        return journey;
    }

    private static List<String> found(Journey journey) {
        return Checks.structure().check(journey).stream().map(Finding::toString).toList();
    }
}
