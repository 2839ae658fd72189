package dev.journey.model;

import static dev.journey.condition.Conditions.always;
import static dev.journey.event.Channel.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Length;
import org.junit.jupiter.api.Test;

class MadeUpIdsTest {

    private static final Cap CAP = Cap.of(EMAIL, 1, Length.parse("P1D"));

    private static Journey.Builder shop() {
        return Journey.builder("shop").stage("a").stage("b");
    }

    private static Transition.Builder toB(String id) {
        return Transition.builder("b").id(id).when(always());
    }

    @Test
    void are_those_that_nobody_wrote_and_those_that_were_written_the_same() {
        Journey journey = shop().transition("a", "b", always())
                .transition(toB("buys").from("a").build())
                .transition(toB("a-b-3").from("a").build())
                .transition("a", "b", always())
                .build();
        assertThat(MadeUpIds.ofTransitions(journey)).containsExactlyInAnyOrder("a-b", "a-b-3", "a-b-4");
    }

    @Test
    void are_not_those_of_transitions_that_must_have_one() {
        Journey journey = shop().stage("c")
                .transition(toB("any-b").fromAny().build())
                .transition(toB("a-c-b").from("a").from("c").build())
                .build();
        assertThat(MadeUpIds.ofTransitions(journey)).isEmpty();
    }

    @Test
    void of_caps_tell_the_place() {
        Journey journey = shop().cap(CAP)
                .cap(CAP.withId("weekly"))
                .cap(CAP.withId("cap-3"))
                .build();
        assertThat(MadeUpIds.ofCaps(journey)).containsExactlyInAnyOrder("cap-1", "cap-3");
    }
}
