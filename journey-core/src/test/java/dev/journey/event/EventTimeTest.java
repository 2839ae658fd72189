package dev.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1678-01-01T00:00:00Z",
                "1678-01-01T00:00:00.000000001Z",
                "1969-12-31T23:59:59.999999999Z",
                "1970-01-01T00:00:00Z",
                "2026-01-05T10:11:12.123456789Z",
                "2261-12-31T23:59:59.999999999Z"
            })
    void gives_back_the_instant_it_was_given(Instant instant) {
        assertThat(EventTime.instant(EventTime.nanos(instant))).isEqualTo(instant);
    }

    @Test
    void counts_nanoseconds_from_1970() {
        assertThat(EventTime.nanos(Instant.EPOCH)).isZero();
        assertThat(EventTime.nanos(Instant.parse("1970-01-01T00:00:01.000000002Z")))
                .isEqualTo(1_000_000_002L);
        assertThat(EventTime.nanos(Instant.parse("1969-12-31T23:59:59.999999999Z")))
                .isEqualTo(-1L);
        assertThat(EventTime.nanos(EventTime.LATEST))
                .isEqualTo(ChronoUnit.NANOS.between(Instant.EPOCH, EventTime.LATEST));
        assertThat(EventTime.nanos(EventTime.EARLIEST))
                .isEqualTo(ChronoUnit.NANOS.between(Instant.EPOCH, EventTime.EARLIEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1677-12-31T23:59:59.999999999Z",
                "2262-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void rejects_an_instant_outside_the_years_it_knows(Instant instant) {
        assertThatThrownBy(() -> EventTime.nanos(instant))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instant must lie in the years 1678 to 2261: " + instant);
    }

    @Test
    void never_is_later_than_every_instant() {
        assertThat(EventTime.NEVER).isGreaterThan(EventTime.nanos(EventTime.LATEST));
        assertThat(EventTime.instant(EventTime.NEVER)).isAfter(EventTime.LATEST);
    }
}
