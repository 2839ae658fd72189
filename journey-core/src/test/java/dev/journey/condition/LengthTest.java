package dev.journey.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.event.EventTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Length LONGEST = Length.of(Duration.ofSeconds(Long.MAX_VALUE));

    @ParameterizedTest
    @CsvSource({
        "PT1S, PT1S",
        "PT24H, PT24H",
        "P1D, PT24H",
        "P7D, PT168H",
        "P1W, PT168H",
        "P2W1DT1M, PT360H1M",
        "P1DT2H3M4S, PT26H3M4S",
        "PT90M, PT1H30M",
        "PT0H1S, PT1S",
        "PT9223372036854775807S, PT9223372036854775807S"
    })
    void reads_an_exact_length(String text, Duration expected) {
        assertThat(Length.parse(text)).isEqualTo(Length.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"P1M, P1M", "P1Y, P1Y", "P1Y2M3D, P1Y2M3D", "P1M1W, P1M7D", "P0M1D, P1D", "P0Y0M1W, P7D"})
    void reads_a_length_of_the_calendar(String text, Period expected) {
        assertThat(Length.parse(text)).isEqualTo(Length.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "P",
                "PT",
                "P1DT",
                "P1WT",
                "7",
                "7 days",
                "P7",
                "p7d",
                "P7d",
                " P7D",
                "P7D\n",
                "-P7D",
                "P-7D",
                "+P7D",
                "P1.5D",
                "PT0.5S",
                "PT1.0S",
                "PT1M1H",
                "P1D1W",
                "P1M1Y",
                "P1MT1H",
                "P1Y1DT1S",
                "P1H",
                "P\u0661D",
                "PT9223372036854775808S",
                "P106751991167301D",
                "P9223372036854775807W",
                "PT99999999999999999999H",
                "P2147483648M",
                "P99999999999Y"
            })
    void rejects_what_is_no_length_and_names_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.parse(text))
                .withMessageContaining("must be")
                .withMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "P0D", "P0W", "P0M", "P0Y0M0D", "P0DT0H"})
    void rejects_a_length_of_nothing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.parse(text))
                .withMessageContaining("must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.5S", "PT1.000000001S", "PT-0.5S"})
    void rejects_a_duration_that_is_not_of_whole_seconds(Duration duration) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.of(duration))
                .withMessage("length must be of whole seconds, at least one: " + duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1M-1D", "P-1Y2M"})
    void rejects_a_period_that_is_not_longer_than_nothing(Period period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.of(period))
                .withMessage("length must be longer than nothing in every part: " + period);
    }

    @ParameterizedTest
    @CsvSource({
        "PT168H, P7D",
        "PT24H, P1D",
        "PT23H59M59S, PT23H59M59S",
        "PT25H, P1DT1H",
        "PT9223372036854775807S, P106751991167300DT15H30M7S"
    })
    void writes_whole_days_as_days(Duration duration, String written) {
        assertThat(Length.of(duration)).hasToString(written);
        assertThat(Length.parse(written)).isEqualTo(Length.of(duration));
    }

    @ParameterizedTest
    @CsvSource({"P1M, P1M", "P1Y2M3D, P1Y2M3D", "P7D, calendar P7D", "P0M14D, calendar P14D"})
    void marks_days_of_the_calendar(Period period, String written) {
        assertThat(Length.of(period)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        // a month's end is clipped
        "P1M, 2026-01-31T12:00:00+01:00, 2026-02-28T12:00:00+01:00",
        "P1M, 2028-01-31T12:00:00+01:00, 2028-02-29T12:00:00+01:00",
        "P1Y, 2028-02-29T12:00:00+01:00, 2029-02-28T12:00:00+01:00",
        "P1M1D, 2026-01-31T12:00:00+01:00, 2026-03-01T12:00:00+01:00",
        // the clocks go forward on 2026-03-29 at 02:00
        "P1D, 2026-03-28T12:00:00+01:00, 2026-03-29T12:00:00+02:00",
        "P1D, 2026-03-28T02:30:00+01:00, 2026-03-29T03:30:00+02:00",
        "P1D, 2026-03-28T02:00:00+01:00, 2026-03-29T03:00:00+02:00",
        "P1M, 2026-02-28T02:30:00+01:00, 2026-03-28T02:30:00+01:00",
        // and back on 2026-10-25 at 03:00
        "P1D, 2026-10-24T12:00:00+02:00, 2026-10-25T12:00:00+01:00",
        "P1D, 2026-10-24T02:30:00+02:00, 2026-10-25T02:30:00+02:00",
        "P1D, 2026-10-25T02:30:00+02:00, 2026-10-26T02:30:00+01:00",
        "P1D, 2026-10-25T02:30:00+01:00, 2026-10-26T02:30:00+01:00",
        "P1M, 2026-11-25T02:30:00+01:00, 2026-12-25T02:30:00+01:00"
    })
    void ends_where_the_calendar_of_the_zone_says(Period period, String from, String end) {
        Instant begin = OffsetDateTime.parse(from).toInstant();
        assertThat(Length.of(period).end(begin, BERLIN))
                .isEqualTo(OffsetDateTime.parse(end).toInstant())
                .isEqualTo(begin.atZone(BERLIN).plus(period).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "PT24H, 2026-03-28T12:00:00Z, 2026-03-29T12:00:00Z",
        "PT1S, 1678-01-01T00:00:00Z, 1678-01-01T00:00:01Z",
        "P36500D, 1900-01-01T00:00:00.000000001Z, 1999-12-08T00:00:00.000000001Z",
        "PT1S, 2261-12-31T23:59:58.999999999Z, 2261-12-31T23:59:59.999999999Z",
        "P146097D, 1700-01-01T00:00:00Z, 2100-01-01T00:00:00Z",
        "P213300DT23H59M59S, 1678-01-01T00:00:00Z, 2261-12-31T23:59:59Z"
    })
    void ends_so_many_seconds_later(String length, Instant from, Instant end) {
        assertThat(Length.parse(length).end(from, BERLIN)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, 2261-12-31T23:59:59Z",
        "P213301D, 1678-01-01T00:00:00Z",
        "P300000D, 2000-01-01T00:00:00Z",
        "P1M, 2261-12-01T00:00:00Z",
        "P584Y, 1678-01-01T00:00:00Z",
        "P999999999Y, 2000-01-01T00:00:00Z",
        "P2147483647Y2147483647M, 2000-01-01T00:00:00Z"
    })
    void never_ends_past_the_years_it_knows(String length, Instant from) {
        assertThat(Length.parse(length).end(from, ZoneOffset.UTC)).isEqualTo(Instant.MAX);
        assertThat(Length.parse(length).end(EventTime.nanos(from), ZoneOffset.UTC))
                .isEqualTo(EventTime.NEVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "P7D", "P1M", "P583Y", "P213301D", "P2147483647D"})
    void never_ends_where_it_never_begins(String length) {
        assertThat(Length.parse(length).end(EventTime.NEVER, BERLIN)).isEqualTo(EventTime.NEVER);
        assertThat(LONGEST.end(EventTime.NEVER, BERLIN)).isEqualTo(EventTime.NEVER);
    }

    static LongStream beginnings() {
        Random random = new Random(42);
        long earliest = EventTime.nanos(EventTime.EARLIEST);
        long latest = EventTime.nanos(EventTime.LATEST);
        return LongStream.concat(
                LongStream.of(earliest, latest, 0),
                random.longs(50).filter(nanos -> nanos >= earliest && nanos <= latest));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void agrees_with_java_time_or_saturates(long from) {
        Random random = new Random(from);
        for (int i = 0; i < 200; i++) {
            Duration duration = Duration.ofSeconds(1 + (random.nextLong() >>> 1 >>> random.nextInt(62)));
            Instant begin = EventTime.instant(from);
            boolean beyond = duration.compareTo(Duration.between(begin, EventTime.LATEST)) > 0;
            long expected = beyond ? EventTime.NEVER : EventTime.nanos(begin.plus(duration));
            assertThat(Length.of(duration).end(from, BERLIN))
                    .as(begin + " + " + duration)
                    .isEqualTo(expected);
        }
        assertThat(LONGEST.end(from, BERLIN)).isEqualTo(EventTime.NEVER);
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void of_the_calendar_agrees_with_java_time_or_saturates(long from) {
        Random random = new Random(from);
        for (int i = 0; i < 200; i++) {
            Period period = Period.of(random.nextInt(300), random.nextInt(50), 1 + random.nextInt(500));
            Instant expected =
                    EventTime.instant(from).atZone(BERLIN).plus(period).toInstant();
            assertThat(Length.of(period).end(EventTime.instant(from), BERLIN))
                    .as(EventTime.instant(from) + " + " + period)
                    .isEqualTo(expected.isAfter(EventTime.LATEST) ? Instant.MAX : expected);
        }
    }

    @Test
    void exact_is_never_equal_to_one_of_the_calendar() {
        assertThat(Length.parse("P7D")).isNotEqualTo(Length.of(Period.ofDays(7)));
    }
}
