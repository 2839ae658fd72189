package dev.journey.render;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.EMAIL;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Transition;
import org.junit.jupiter.api.Test;

class DotTest {

    private final String graph = Dot.of(Journey.builder("shop")
            .stage(
                    "cart",
                    stage -> stage.name("The \"cart\" \\n & more")
                            .phase(Phase.PURCHASE)
                            .followUp(FollowUp.builder("mail")
                                    .when(inactiveFor(ofDays(1)))
                                    .channel(EMAIL)
                                    .build()))
            .stage("customer")
            .stage("lost", stage -> stage.ends(Ending.LAPSE))
            .transition(Transition.builder("customer")
                    .from("cart")
                    .when(occurred("an_event_type_that_is_longer_than_any_line"))
                    .priority(2)
                    .build())
            .transition("customer", "cart", occurred("cart"))
            .transition(Transition.builder("lost")
                    .id("silent")
                    .fromAny()
                    .when(inactiveFor(ofDays(30)))
                    .build())
            .build());

    @Test
    void texts_are_quoted_and_broken_into_lines() {
        assertThat(graph.lines().map(String::strip))
                .contains("\"cart\" [label=\"The \\\"cart\\\" \\\\n &amp; more\"]")
                .contains("\"cart\" -> \"customer\" [label=\"an_event_type_that_is_longer_tha\\n"
                        + "n_any_line\\n"
                        + "priority 2\"]");
    }

    @Test
    void a_way_back_is_told_the_other_way_round() {
        assertThat(graph).contains("\"cart\" -> \"customer\" [dir=back, label=\"cart\"]");
    }

    @Test
    void a_transition_from_everywhere_begins_at_one_node() {
        assertThat(graph)
                .contains("\"_any\" [shape=plaintext, style=\"\", label=\"any stage\"]")
                .contains("\"_any\" -> \"lost\" [label=\"no event for 30 days\"]");
    }

    @Test
    void phases_endings_and_follow_ups_are_drawn() {
        assertThat(graph)
                .startsWith("digraph \"shop\" {\n")
                .contains("subgraph \"cluster_purchase\" {")
                .contains("\"_start\" -> \"cart\"\n")
                .contains("\"lost\" [label=\"lost\\n(lapse)\", peripheries=2")
                .contains("label=\"- mail by email when no event\\lfor 1 day\\l\"]")
                .endsWith("}\n");
    }
}
