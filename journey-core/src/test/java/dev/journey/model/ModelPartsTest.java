package dev.journey.model;

import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelPartsTest {

    @Test
    void a_persona_keeps_what_is_known_in_order() {
        Persona persona = Persona.builder("gift-giver")
                .name("Gift giver")
                .demographic("age", "25-40")
                .demographic("place", "town")
                .goal("in time")
                .goal("a surprise")
                .channel(Channel.EMAIL)
                .build();
        assertThat(persona.goals()).containsExactly("in time", "a surprise");
        assertThat(persona.demographics().keySet()).containsExactly("age", "place");
        assertThat(persona.who()).isEmpty();
    }

    @Test
    void a_touchpoint_is_seen_in_events_of_its_types() {
        Touchpoint page = Touchpoint.of("product-page", Channel.WEBSITE, "product_viewed", "product_zoomed");
        assertThat(page.events()).containsExactly(EventPattern.of("product_viewed"), EventPattern.of("product_zoomed"));
    }

    @Test
    void a_follow_up_must_have_a_condition() {
        assertThatIllegalStateException()
                .isThrownBy(FollowUp.builder("mail")::build)
                .withMessageContaining("when");
    }

    @Test
    void a_transition_must_have_a_condition() {
        assertThatIllegalStateException()
                .isThrownBy(Transition.builder("purchase").from("awareness")::build)
                .withMessageContaining("when");
    }

    @Test
    void a_transition_is_known_by_its_stages_until_it_is_named() {
        assertThat(Transition.of("awareness", "purchase", always()).id()).isEqualTo("awareness-purchase");
        assertThat(Transition.builder("purchase")
                        .from("awareness")
                        .id("buys")
                        .when(always())
                        .build()
                        .id())
                .isEqualTo("buys");
    }

    @Test
    void a_stage_is_terminal_where_it_ends() {
        assertThat(Stage.builder("won").ends(Ending.GOAL).build().isTerminal()).isTrue();
        assertThat(Stage.of("awareness").isTerminal()).isFalse();
    }

    @Test
    void a_copy_changes_one_thing() {
        Conversion conversion =
                Conversion.of("order_placed").withKind("purchase").withValue("amount");
        assertThat(conversion.kind()).contains("purchase");
        assertThat(conversion.value()).contains("amount");
        assertThat(HandOff.to("sales").withNote("call").note()).contains("call");
        assertThat(Cap.of(Channel.EMAIL, 1, Length.parse("P1D")).withId("daily").id())
                .contains("daily");
    }

    @Test
    void keys_are_those_of_a_file() {
        assertThat(Arrays.stream(Phase.values()).map(Phase::key))
                .containsExactly("pre-purchase", "purchase", "post-purchase");
        assertThat(Arrays.stream(Ending.values()).map(Ending::key)).containsExactly("goal", "exit", "lapse");
    }

    @Test
    void parts_read_in_words() {
        assertThat(Stage.of("awareness")).hasToString("awareness");
        assertThat(Stage.builder("lost").ends(Ending.LAPSE).build()).hasToString("lost (lapse)");
        assertThat(Transition.of("cart", "customer", occurred("order_placed")))
                .hasToString("cart-customer: cart -> customer when order_placed");
        assertThat(Reentry.never()).hasToString("never");
        assertThat(Reentry.always()).hasToString("always");
        assertThat(Reentry.after(Length.parse("P30D"))).hasToString("after 30 days");
    }

    @Test
    void a_transition_leaves_the_stages_that_it_names_or_any_that_goes_on_elsewhere() {
        Transition named = Transition.of("a", "b", always());
        Transition any = Transition.builder("b").fromAny().when(always()).build();
        Stage end = Stage.builder("end").ends(Ending.EXIT).build();

        assertThat(named.leaves(Stage.of("a"))).isTrue();
        assertThat(named.leaves(Stage.of("b"))).isFalse();
        assertThat(any.leaves(Stage.of("a"))).isTrue();
        assertThat(any.leaves(Stage.of("b"))).isFalse();
        assertThat(any.leaves(end)).isFalse();
    }
}
