package dev.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

    private static final Instant AT = Instant.parse("2026-01-05T10:11:12Z");

    @Test
    void keeps_its_attributes_in_the_order_given() {
        Event event = Event.of("order_placed", AT)
                .with("value", 12.5)
                .with("coupon", "NEW")
                .with("gift", true)
                .with("tax", new BigDecimal("2.38"));
        assertThat(event.attributes())
                .containsExactly(
                        entry("value", AttributeValue.of(12.5)),
                        entry("coupon", AttributeValue.of("NEW")),
                        entry("gift", AttributeValue.of(true)),
                        entry("tax", AttributeValue.of(2.38)));
    }

    @Test
    void takes_the_last_value_of_an_attribute() {
        Event event = Event.of("order_placed", AT).with("value", 1).with("value", "two");
        assertThat(event.attributes()).containsExactly(entry("value", AttributeValue.of("two")));
    }

    @Test
    void is_not_changed_by_a_changed_copy() {
        Event event = Event.of("order_placed", AT);
        Event changed = event.with("value", 1).withId("e1").withChannel(Channel.WEBSITE);
        assertThat(event).isEqualTo(Event.of("order_placed", AT)).isNotEqualTo(changed);
        assertThat(changed.id()).contains("e1");
        assertThat(changed.channel()).contains(Channel.WEBSITE);
    }

    @Test
    void is_equal_whatever_the_order_of_its_attributes() {
        assertThat(Event.of("order_placed", AT).with("a", 1).with("b", 2))
                .isEqualTo(Event.of("order_placed", AT).with("b", 2.0).with("a", 1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void rejects_a_blank_type(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(type, AT))
                .withMessage("type of an event must not be blank: '" + type + "'");
    }

    @Test
    void rejects_a_blank_attribute_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of("order_placed", AT).with(" ", 1))
                .withMessage("attribute name of event 'order_placed' must not be blank: ' '");
    }

    @Test
    void rejects_an_instant_outside_the_years_it_knows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of("order_placed", Instant.MAX))
                .withMessageStartingWith("instant must lie in the years 1678 to 2261: ");
    }
}
