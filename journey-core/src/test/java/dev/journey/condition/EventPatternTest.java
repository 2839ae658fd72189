package dev.journey.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.event.Channel;
import dev.journey.event.Event;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventPatternTest {

    private static final Event ORDER = Event.of("order_placed", Instant.parse("2026-01-05T10:11:12Z"))
            .withChannel(Channel.WEBSITE)
            .with("value", 12.5)
            .with("coupon", "NEW");

    @Test
    void matches_every_event_where_nothing_is_given() {
        assertThat(EventPattern.any().matchesIgnoringTouchpoint(ORDER)).isTrue();
        assertThat(EventPattern.any().isAny()).isTrue();
        assertThat(EventPattern.of("order_placed").isAny()).isFalse();
    }

    @Test
    void matches_by_type() {
        assertThat(EventPattern.of("order_placed").matchesIgnoringTouchpoint(ORDER))
                .isTrue();
        assertThat(EventPattern.of("Order_placed").matchesIgnoringTouchpoint(ORDER))
                .isFalse();
    }

    @Test
    void matches_by_channel() {
        EventPattern pattern = EventPattern.any().channel(Channel.WEBSITE);
        assertThat(pattern.matchesIgnoringTouchpoint(ORDER)).isTrue();
        assertThat(pattern.matchesIgnoringTouchpoint(ORDER.withChannel(Channel.EMAIL)))
                .isFalse();
        assertThat(pattern.matchesIgnoringTouchpoint(Event.of("order_placed", ORDER.at())))
                .isFalse();
    }

    @Test
    void matches_by_all_of_its_attributes() {
        EventPattern pattern = EventPattern.of("order_placed")
                .where("value", Comparison.greaterThan(10))
                .where("coupon", Comparison.is("NEW"));
        assertThat(pattern.matchesIgnoringTouchpoint(ORDER)).isTrue();
        assertThat(pattern.matchesIgnoringTouchpoint(ORDER.with("value", 10))).isFalse();
        assertThat(pattern.matchesIgnoringTouchpoint(ORDER.with("coupon", "OLD")))
                .isFalse();
    }

    @Test
    void matches_an_absent_attribute_only_where_it_must_be_absent() {
        assertThat(EventPattern.any().where("gift", Comparison.exists(false)).matchesIgnoringTouchpoint(ORDER))
                .isTrue();
        assertThat(EventPattern.any().where("gift", Comparison.isNot("yes")).matchesIgnoringTouchpoint(ORDER))
                .isFalse();
    }

    @Test
    void narrows_an_attribute_that_is_compared_twice() {
        EventPattern pattern =
                EventPattern.any().where("value", Comparison.atLeast(10)).where("value", Comparison.lessThan(20));
        assertThat(pattern).hasToString("any event with value at least 10 and less than 20");
        assertThat(pattern.matchesIgnoringTouchpoint(ORDER)).isTrue();
        assertThat(pattern.matchesIgnoringTouchpoint(ORDER.with("value", 9))).isFalse();
        assertThat(pattern.matchesIgnoringTouchpoint(ORDER.with("value", 20))).isFalse();
    }

    @Test
    void rejects_one_operator_twice_on_an_attribute() {
        EventPattern pattern = EventPattern.any().where("value", Comparison.atLeast(10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pattern.where("value", Comparison.atLeast(20)))
                .withMessage("comparison must use 'atLeast' once: at least 10 and at least 20");
    }

    @Test
    void does_not_look_at_its_touchpoint() {
        assertThat(EventPattern.any().touchpoint("home-page").matchesIgnoringTouchpoint(ORDER))
                .isTrue();
        assertThat(EventPattern.any().touchpoint("home-page").isAny()).isFalse();
    }

    @Test
    void reads_in_words() {
        assertThat(EventPattern.any()).hasToString("any event");
        assertThat(EventPattern.of("order_placed")
                        .touchpoint("checkout")
                        .channel(Channel.WEBSITE)
                        .where("value", Comparison.greaterThan(0))
                        .where("coupon", Comparison.exists(true)))
                .hasToString("order_placed at checkout through website with value greater than 0 and coupon present:"
                        + " true");
    }

    @Test
    void rejects_a_blank_type() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventPattern.of(" "))
                .withMessage("event type of a pattern must not be blank: ' '");
    }

    @Test
    void rejects_a_blank_attribute_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventPattern.any().where("", Comparison.exists(true)))
                .withMessage("attribute name of a pattern must not be blank: ''");
    }
}
