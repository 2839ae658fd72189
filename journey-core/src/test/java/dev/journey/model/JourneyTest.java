package dev.journey.model;

import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.EMAIL;
import static dev.journey.event.Channel.WEBSITE;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.map.Touchpoint;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private static Journey.Builder shop() {
        return Journey.builder("web-shop")
                .persona("gift-giver")
                .stage("awareness", stage -> stage.touchpoint("product-page", WEBSITE, "product_viewed"))
                .stage("consideration", stage -> stage.touchpoint("checkout", WEBSITE, "order_placed"))
                .stage("customer")
                .transition(
                        "awareness",
                        "consideration",
                        occurred("product_viewed").atLeast(3).within(ofDays(7)))
                .transition("consideration", "customer", occurred("order_placed"));
    }

    @Test
    void has_defaults_that_ask_for_nothing() {
        Journey journey = shop().build();
        assertThat(journey.version()).isEqualTo(1);
        assertThat(journey.start()).isEqualTo("awareness");
        assertThat(journey.reentry()).isEqualTo(Reentry.never());
        assertThat(journey.remember()).isZero();
        assertThat(journey.zone()).isEmpty();
    }

    @Test
    void is_equal_to_another_of_the_same_definition() {
        assertThat(shop().build()).isEqualTo(shop().build()).hasSameHashCodeAs(shop().build());
        assertThat(shop().build()).isNotEqualTo(shop().version(2).build());
    }

    @Test
    void takes_touchpoints_defined_in_place_into_its_own_list() {
        Journey journey = shop().touchpoint("newsletter", EMAIL).build();
        assertThat(journey.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactly("newsletter", "product-page", "checkout");
        assertThat(journey.stage("awareness").touchpoints()).containsExactly("product-page");
    }

    @Test
    void is_the_same_wherever_a_touchpoint_is_defined() {
        Touchpoint home = Touchpoint.of("home", WEBSITE, "home_viewed");
        Journey inPlace = Journey.builder("web-shop")
                .stage("awareness", stage -> stage.touchpoint(home))
                .stage("support", stage -> stage.touchpoint("home"))
                .build();
        Journey inTheList = Journey.builder("web-shop")
                .touchpoint(home)
                .stage("awareness", stage -> stage.touchpoint("home"))
                .stage("support", stage -> stage.touchpoint("home"))
                .build();
        assertThat(inPlace).isEqualTo(inTheList).hasSameHashCodeAs(inTheList);
    }

    @Test
    void makes_up_ids_of_transitions_by_their_pair() {
        Journey journey = shop().transition("awareness", "consideration", always())
                .transition(Transition.builder("consideration")
                        .from("awareness")
                        .id("given")
                        .when(always())
                        .build())
                .transition("awareness", "consideration", always())
                .transition("awareness", "customer", always())
                .build();
        assertThat(journey.transitions())
                .extracting(Transition::id)
                .containsExactly(
                        "awareness-consideration",
                        "consideration-customer",
                        "awareness-consideration-2",
                        "given",
                        "awareness-consideration-4",
                        "awareness-customer");
    }

    @Test
    void makes_up_ids_of_caps_by_their_place() {
        Cap cap = Cap.of(EMAIL, 3, Length.parse("P7D"));
        Journey journey = shop().cap(cap).cap(cap.withId("weekly")).cap(cap).build();
        assertThat(journey.caps())
                .extracting(each -> each.id().orElseThrow())
                .containsExactly("cap-1", "weekly", "cap-3");
    }

    @Test
    void keeps_everything_else_as_another_version_of_itself() {
        Journey journey =
                shop().transition("awareness", "consideration", always()).build();
        Journey next = journey.withVersion(2);
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.transitions()).isEqualTo(journey.transitions());
        assertThat(next.withVersion(1)).isEqualTo(journey);
        assertThatThrownBy(() -> journey.withVersion(0)).isInstanceOf(InvalidJourneyException.class);
    }

    @Test
    void accepts_every_kind_of_thing() {
        Journey journey = shop().name("Web shop")
                .description("How people become customers")
                .zone(ZoneId.of("Europe/Berlin"))
                .start("consideration")
                .reentry(Reentry.after(Length.parse("P1M")))
                .remember(10)
                .stage("lost", stage -> stage.ends(Ending.LAPSE))
                .transition(Transition.builder("lost")
                        .id("goes")
                        .fromAny()
                        .when(always())
                        .build())
                .transition(Transition.builder("customer")
                        .id("comes")
                        .from("awareness")
                        .from("customer")
                        .when(occurred(EventPattern.any().touchpoint("checkout")))
                        .build())
                .cap(Cap.of(EMAIL, 0, Length.parse("P1M")))
                .quietHours(QuietHours.of(LocalTime.parse("21:00"), LocalTime.parse("08:00")))
                .build();
        assertThat(journey.start()).isEqualTo("consideration");
        assertThat(journey.transition("goes").isFromAny()).isTrue();
        assertThat(journey.stage("lost").isTerminal()).isTrue();
    }

    @Test
    void finds_its_parts_by_id() {
        Journey journey = shop().build();
        assertThat(journey.stage("customer").id()).isEqualTo("customer");
        assertThat(journey.hasStage("customer")).isTrue();
        assertThat(journey.hasStage("client")).isFalse();
        assertThat(journey.findStage("client")).isEmpty();
        assertThat(journey.touchpoint("checkout").channel()).contains(WEBSITE);
        assertThat(journey.findTouchpoint("till")).isEmpty();
        assertThat(journey.transition("consideration-customer").to()).isEqualTo("customer");
        assertThat(journey.findTransition("buys")).isEmpty();
    }

    @Test
    void suggests_what_was_meant() {
        Journey journey = shop().build();
        assertThatThrownBy(() -> journey.stage("custmer"))
                .isInstanceOfSatisfying(
                        UnknownIdException.class,
                        unknown -> assertThat(unknown.id()).isEqualTo("custmer"))
                .hasMessage("journey 'web-shop' has no stage 'custmer'; did you mean 'customer'?");
        assertThatThrownBy(() -> journey.touchpoint("chekout"))
                .hasMessage("journey 'web-shop' has no touchpoint 'chekout'; did you mean 'checkout'?");
        assertThatThrownBy(() -> journey.transition("x"))
                .hasMessage("journey 'web-shop' has no transition 'x'; known: awareness-consideration,"
                        + " consideration-customer");
    }

    @Test
    void says_whether_it_has_a_part() {
        Journey journey = shop().build();
        assertThat(journey.hasTouchpoint("checkout")).isTrue();
        assertThat(journey.hasTouchpoint("till")).isFalse();
        assertThat(journey.hasTransition("consideration-customer")).isTrue();
        assertThat(journey.hasTransition("buys")).isFalse();
        assertThat(journey.hasPersona("gift-giver")).isTrue();
        assertThat(journey.hasPersona("collector")).isFalse();
        assertThat(journey.persona("gift-giver").id()).isEqualTo("gift-giver");
        assertThat(journey.findPersona("collector")).isEmpty();
        assertThatThrownBy(() -> journey.persona("gift-givr"))
                .hasMessage("journey 'web-shop' has no persona 'gift-givr'; did you mean 'gift-giver'?");
        assertThatThrownBy(() -> journey.stage(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
    }

    @Test
    void has_a_zone_for_every_length_that_it_may_hold() {
        Journey journey = shop().build();
        Length month = Length.parse("P1M");
        assertThat(journey.zoneFor(Length.parse("P7D"))).isEqualTo(ZoneOffset.UTC);
        assertThat(shop().zone(ZoneId.of("Europe/Berlin")).build().zoneFor(month))
                .isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThatThrownBy(() -> journey.zoneFor(month))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("length of the calendar must have a time zone: P1M; give the journey a zone");
    }

    @Test
    void reads_in_words() {
        assertThat(shop().version(2).build()).hasToString("web-shop, version 2: awareness, consideration, customer");
    }
}
