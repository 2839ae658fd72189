package dev.journey.jackson.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read digit by digit is what the JDK reads. */
class InstantTextTest {

    private static final int TEXTS = 20_000;
    private static final long FIRST = Instant.parse("1679-01-02T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2260-12-30T00:00:00Z").getEpochSecond();
    private static final String SIGNS = "0123456789-+:.TZtz \u0661";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_usual_instant_is_read(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(instant(random), random);
            assertThat(read(text)).as(text).isPresent().isEqualTo(byJdk(text));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_changed_text_is_read_as_by_the_jdk_or_left_to_it(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder(text(instant(random), random));
            for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
                change(text, random);
            }
            Optional<Instant> read = read(text.toString());
            if (read.isPresent()) {
                assertThat(read).as(text.toString()).isEqualTo(byJdk(text.toString()));
            }
        }
    }

    @Test
    void the_last_days_of_months_are_read_in_leap_years_and_others() {
        Stream.of("2024-02-29", "2000-02-29", "2026-02-28", "2026-04-30", "2026-12-31", "1900-02-28")
                .forEach(day -> assertThat(read(day + "T00:00:00Z")).isEqualTo(byJdk(day + "T00:00:00Z")));
        Stream.of("2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00")
                .forEach(day -> assertThat(read(day + "T00:00:00Z")).as(day).isEmpty());
    }

    private static Optional<Instant> read(String text) {
        String padded = "9" + text + "9";
        return InstantText.read(padded.toCharArray(), 1, text.length());
    }

    private static Optional<Instant> byJdk(String text) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime instant(Random random) {
        Instant instant = Instant.ofEpochSecond(
                FIRST + (long) (random.nextDouble() * (LAST - FIRST)), random.nextInt(1_000_000_000));
        int minutes = random.nextBoolean() ? 0 : random.nextInt(2 * 18 * 60 - 1) - 18 * 60 + 1;
        return instant.atOffset(ZoneOffset.ofTotalSeconds(60 * minutes));
    }

    private static String text(OffsetDateTime instant, Random random) {
        int digits = random.nextInt(10);
        String nanos = String.format(Locale.ROOT, "%09d", instant.getNano()).substring(0, digits);
        String zone = instant.getOffset().getId();
        String text =
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(instant.withNano(0).toLocalDateTime())
                        + (digits == 0 ? "" : "." + nanos)
                        + zone;
        return random.nextInt(8) == 0 ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, sign);
            default -> text.setCharAt(at, sign);
        }
    }
}
