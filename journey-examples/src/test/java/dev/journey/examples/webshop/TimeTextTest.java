package dev.journey.examples.webshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    private final TimeText times = new TimeText(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T10:11:12Z,                2026-01-05T10:11:12Z",
        "2026-01-05 10:11:12+00:00,           2026-01-05T10:11:12Z",
        "2026-01-05t10:11:12z,                2026-01-05T10:11:12Z",
        "2026-01-05 10:11-0330,               2026-01-05T13:41:00Z",
        "2026-01-05 10:11:12.000000001+01,    2026-01-05T09:11:12.000000001Z",
        "2026-01-05 10:11:12.5,               2026-01-05T09:11:12.500Z",
        "1601-01-05T10:11:12Z,                1601-01-05T10:11:12Z"
    })
    void reads_iso_times_with_and_without_offset(String text, Instant instant) {
        assertThat(times.parse(text)).isEqualTo(instant);
    }

    @Test
    void moves_a_time_that_the_clocks_leave_out_and_takes_the_first_of_one_that_comes_twice() {
        assertThat(times.parse("2026-03-29 02:30")).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(times.parse("2026-10-25 02:30")).isEqualTo("2026-10-25T00:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-05",
                "2026-02-29 10:11:12",
                "2026-01-05T24:00:00",
                "2026-01-05T10:11:60Z",
                "2026-01-05T10:11:12.Z",
                "2026-01-05T10:11:12.0123456789Z",
                "2026-01-05T10:11:12+25:00",
                "2026-01-05T10:11:12 UTC",
                "05.01.2026 10:11",
                "1767607872"
            })
    void refuses_what_names_no_instant(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> times.parse(text))
                .withMessageStartingWith("'" + text + "' is no date and time such as ");
    }
}
