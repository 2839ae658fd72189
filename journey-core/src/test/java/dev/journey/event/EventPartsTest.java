package dev.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPartsTest {

    private static final Instant AT = Instant.parse("2026-01-05T10:11:12.123456789Z");

    private final EventParts parts = new EventParts();

    private EventParts ordered() {
        return parts.clear().customer("anna").type("order_placed").at(AT);
    }

    private Entry logged() {
        return EventLog.builder().add(parts).build().history("anna").entries().get(0);
    }

    @Test
    void make_the_event_that_a_builder_makes_of_them() {
        ordered()
                .text("coupon", "NEW")
                .attribute("flag", AttributeValue.of(true))
                .attribute("tiny", AttributeValue.of(new BigDecimal("-1.5E-299")))
                .attribute("note", AttributeValue.of(""))
                .id("e1")
                .channel(Channel.EMAIL);
        Event expected = Event.of("order_placed", AT)
                .with("coupon", "NEW")
                .with("flag", true)
                .with("tiny", new BigDecimal("-1.5E-299"))
                .with("note", "")
                .withId("e1")
                .withChannel(Channel.EMAIL);
        assertThat(parts.attributes()).isEqualTo(4);
        assertThat(logged()).isEqualTo(expected);
        assertThat(parts.toLine()).isEqualTo(new LogLine("anna", expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 300, 0",
        "1250, 2, 12.5",
        "-1250, 2, -12.5",
        "700, 0, 700",
        "700, 2, 7",
        "-5, 300, -5E-300",
        "999999999999999, 0, 999999999999999",
        "-999999999999999, 15, -0.999999999999999"
    })
    void a_number_is_its_digits_and_decimals(long digits, int decimals, BigDecimal number) {
        ordered().number("value", digits, decimals);
        Event expected = Event.of("order_placed", AT).with("value", number);
        assertThat(logged()).isEqualTo(expected);
        assertThat(parts.toLine().entry()).isEqualTo(expected);
    }

    @Test
    void the_last_value_of_a_name_counts_among_few_and_many() {
        ordered();
        Event expected = Event.of("order_placed", AT);
        for (int i = 0; i < 40; i++) {
            parts.text("a" + i % 20, "old").number("a" + i % 20, i, 0);
            expected = expected.with("a" + i % 20, i);
        }
        assertThat(parts.attributes()).isEqualTo(20);
        assertThat(parts.toLine().entry()).isEqualTo(expected);
        assertThat(logged()).isEqualTo(expected);
    }

    @Test
    void nothing_is_left_of_what_was_cleared() {
        ordered().id("e1").channel(Channel.EMAIL);
        for (int i = 0; i < 20; i++) {
            parts.text("a" + i, "x");
        }
        ordered().text("a0", "y");
        assertThat(logged()).isEqualTo(Event.of("order_placed", AT).with("a0", "y"));
    }

    @Test
    void a_log_takes_no_event_without_a_customer_a_type_or_an_instant() {
        EventLog.Builder log = EventLog.builder();
        assertThatIllegalStateException()
                .isThrownBy(() -> log.add(parts.type("x").at(AT)))
                .withMessage("customer of an event must be given: is missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> log.add(parts.clear().customer("anna").at(AT)))
                .withMessage("type of an event must be given: is missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> log.add(parts.clear().customer("anna").type("x")))
                .withMessage("instant of an event must be given: is missing");
        assertThat(log.build()).hasToString("customers: 0, entries: 0");
    }

    @Test
    void rejects_what_an_event_rejects() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.customer(" "))
                .withMessage("id of a customer must not be blank: ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.type(""))
                .withMessage("type of an event must not be blank: ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ordered().text(" ", "x"))
                .withMessage("attribute name of event 'order_placed' must not be blank: ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.at(Instant.parse("1500-01-01T00:00:00Z")))
                .withMessage("instant must lie in the years 1678 to 2261: 1500-01-01T00:00:00Z");
    }

    @Test
    void rejects_numbers_that_are_too_large_or_too_fine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.number("value", 1_000_000_000_000_000L, 2))
                .withMessage("digits of a number must be of a size below 10^15: 1000000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.number("value", Long.MIN_VALUE, 2))
                .withMessage("digits of a number must be of a size below 10^15: -9223372036854775808");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.number("value", 1, 301))
                .withMessage("decimals of a number must be from 0 to 300: 301");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.number("value", 1, -1))
                .withMessage("decimals of a number must be from 0 to 300: -1");
    }
}
