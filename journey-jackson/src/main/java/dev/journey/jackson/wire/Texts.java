package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.event.EventTime;
import dev.journey.model.Suggestion;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values of the JDK, and choices from a few words, as texts. */
final class Texts {

    /** The forms of texts, of what the calendar knows as well as of what it does not, such as 31 February. */
    static final Pattern LENGTH = Pattern.compile(
            "P(?=.*[1-9])((\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?" + "|(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?)");

    static final Pattern PERIOD = Pattern.compile("P(?=.*[1-9])(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?");
    static final Pattern MEASURED = Pattern.compile("P(?=.)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,9})?S)?)?");
    static final Pattern DAY = Pattern.compile("(\\d{4}|[-+]\\d{4,9})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?");
    static final Pattern INSTANT = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])[Tt]"
            + "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?([Zz]|[-+]((0\\d|1[0-7]):[0-5]\\d|18:00))");

    private Texts() {}

    static Instant instant(String text) {
        return instant(text.toCharArray(), 0, text.length());
    }

    /** The instant of these characters. */
    static Instant instant(char[] characters, int from, int length) {
        return InstantText.read(characters, from, length)
                .orElseGet(() -> unusualInstant(new String(characters, from, length)));
    }

    private static Instant unusualInstant(String text) {
        try {
            if (INSTANT.matcher(text).matches()) {
                Instant instant =
                        OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
                EventTime.nanos(instant);
                return instant;
            }
        } catch (DateTimeException noSuchDate) {
            // reported below, with the same words as a text of another form
        }
        throw new IllegalArgumentException("instant must be a date and a time with offset or Z, at most nine digits of"
                + " a second, such as '2026-01-05T10:11:12.5Z' or '2026-01-05T11:11:12+01:00': '" + text + "'");
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            String area = text.substring(0, text.indexOf('/') + 1);
            List<String> known = ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> !area.isEmpty() && id.startsWith(area))
                    .sorted()
                    .toList();
            throw new IllegalArgumentException("time zone must be one of the IANA database, such as 'Europe/Berlin': '"
                    + text + "'" + Suggestion.of(text, known));
        }
    }

    static LocalTime time(String text) {
        // The parser of the JDK would take a point without digits, too.
        if (TIME.matcher(text).matches()) {
            return LocalTime.parse(text);
        }
        throw new IllegalArgumentException(
                "time of day must be hours and minutes, from '00:00' to '23:59': '" + text + "'");
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(
                    "day must be a year, a month and a day, such as '2026-11-01': '" + text + "'");
        }
    }

    static Length period(String text) {
        try {
            // The parser of the JDK would take signs and small letters, too.
            if (PERIOD.matcher(text).matches()) {
                return Length.of(Period.parse(text));
            }
        } catch (DateTimeException | ArithmeticException tooLarge) {
            // reported below, with the same words as a text of another form
        }
        throw new IllegalArgumentException(
                "period must be an ISO-8601 one of years, months, weeks and days, such" + " as 'P7D': '" + text + "'");
    }

    /** A length of time that was measured, to the nanosecond. */
    static Duration measured(String text) {
        try {
            // The parser of the JDK would take signs and small letters, too.
            if (MEASURED.matcher(text).matches()) {
                return Duration.parse(text);
            }
        } catch (DateTimeException | ArithmeticException tooLarge) {
            // reported below, with the same words as a text of another form
        }
        throw new IllegalArgumentException(
                "length of time must be an ISO-8601 one of days, hours, minutes and seconds, such as 'PT36H0.5S': '"
                        + text + "'");
    }

    /** A reader of one of a few words. */
    static <T> Function<String, T> oneOf(String noun, T[] values, Function<T, String> key) {
        List<String> keys = keys(values, key);
        return text -> {
            int place = keys.indexOf(text);
            if (place < 0) {
                throw new IllegalArgumentException(
                        noun + " must be " + either(keys) + ": '" + text + "'" + meant(text, keys));
            }
            return values[place];
        };
    }

    static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    private static String either(List<String> keys) {
        int last = keys.size() - 1;
        return String.join(", ", keys.subList(0, last)) + " or " + keys.get(last);
    }

    /** Only what was meant: all that is known was said already. */
    private static String meant(String text, List<String> keys) {
        String suggestion = Suggestion.of(text, keys);
        return suggestion.startsWith("; known") ? "" : suggestion;
    }
}
