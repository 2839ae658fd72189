package dev.journey.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "21:00, 08:00, 20:59:59.999999999, false",
        "21:00, 08:00, 21:00, true",
        "21:00, 08:00, 23:59:59.999999999, true",
        "21:00, 08:00, 00:00, true",
        "21:00, 08:00, 07:59:59.999999999, true",
        "21:00, 08:00, 08:00, false",
        "21:00, 08:00, 12:00, false",
        "12:00, 14:00, 11:59:59, false",
        "12:00, 14:00, 12:00, true",
        "12:00, 14:00, 13:59:59, true",
        "12:00, 14:00, 14:00, false",
        "22:00, 00:00, 23:00, true",
        "22:00, 00:00, 00:00, false",
        "00:00, 06:00, 00:00, true",
        "00:00, 06:00, 06:00, false"
    })
    void begin_inside_and_end_outside_also_across_midnight(
            LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertThat(QuietHours.of(from, to).contains(time)).isEqualTo(quiet);
    }
}
