package dev.journey.compare;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.compare.Change.Added;
import dev.journey.compare.Change.Reordered;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderOfThingsTest {

    private static List<Change> changes(Journey older, Journey newer) {
        return JourneyDifference.between(older, newer.withVersion(older.version() + 1))
                .changes();
    }

    private static Journey.Builder line(String... stages) {
        Journey.Builder journey = Journey.builder("line").start("a");
        for (String stage : stages) {
            journey.stage(stage);
        }
        return journey;
    }

    private static Transition from(String stage, int priority) {
        return Transition.builder("z")
                .from(stage)
                .priority(priority)
                .when(occurred("go"))
                .build();
    }

    @Test
    void the_order_of_stages_matters() {
        assertThat(changes(line("a", "b", "c").build(), line("a", "c", "b").build()))
                .containsExactly(new Reordered("stages", List.of("a", "b", "c"), List.of("a", "c", "b"), true));
    }

    @Test
    void what_comes_between_is_no_change_of_order() {
        assertThat(changes(line("a", "b").build(), line("a", "x", "b").build()))
                .containsExactly(new Added("stages.x", ""));
    }

    @Test
    void an_insertion_elsewhere_is_seen_as_order() {
        assertThat(changes(line("a", "x", "b").build(), line("x", "a", "b").build()))
                .map(Change::toString)
                .containsExactly("~ stages: order a, x, b -> x, a, b");
    }

    @Test
    void the_order_of_transitions_matters_where_their_priorities_are_equal() {
        Journey.Builder older = line("a", "b", "z").transition(from("a", 1)).transition(from("b", 1));
        Journey.Builder newer = line("a", "b", "z").transition(from("b", 1)).transition(from("a", 1));

        assertThat(changes(older.build(), newer.build()))
                .containsExactly(new Reordered("transitions", List.of("a-z", "b-z"), List.of("b-z", "a-z"), true));
    }

    @Test
    void the_order_of_transitions_is_looks_where_their_priorities_differ() {
        Journey.Builder older = line("a", "b", "z").transition(from("a", 1)).transition(from("b", 2));
        Journey.Builder newer = line("a", "b", "z").transition(from("b", 2)).transition(from("a", 1));

        assertThat(changes(older.build(), newer.build()))
                .map(Change::toString)
                .containsExactly("~ transitions: order a-z, b-z -> b-z, a-z (changes nothing else)");
    }

    @Test
    void the_order_of_personas_is_looks() {
        Journey older = line("a").persona("p").persona("q").build();
        Journey newer = line("a").persona("q").persona("p").build();

        assertThat(changes(older, newer))
                .containsExactly(new Reordered("personas", List.of("p", "q"), List.of("q", "p"), false));
    }

    @Test
    void the_order_of_follow_ups_is_the_one_in_which_they_are_tried() {
        FollowUp one = FollowUp.of("one", occurred("x"));
        FollowUp two = FollowUp.of("two", occurred("x"));
        Journey older = Journey.builder("j")
                .stage("a", a -> a.followUp(one).followUp(two))
                .build();
        Journey newer = Journey.builder("j")
                .stage("a", a -> a.followUp(two).followUp(one))
                .build();

        assertThat(changes(older, newer))
                .containsExactly(
                        new Reordered("stages.a.followUps", List.of("one", "two"), List.of("two", "one"), true));
    }
}
