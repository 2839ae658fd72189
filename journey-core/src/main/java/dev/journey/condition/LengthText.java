package dev.journey.condition;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths as text. */
final class LengthText {

    private static final Pattern EXACT =
            Pattern.compile("P(?=.)(?:(\\d+)W)?((?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)");
    private static final Pattern OF_THE_CALENDAR = Pattern.compile("P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?");

    private LengthText() {}

    static Length parse(String text) {
        try {
            Matcher exact = EXACT.matcher(text);
            if (exact.matches()) {
                return Length.of(weeks(exact.group(1)).plus(rest(exact.group(2))));
            }
            if (OF_THE_CALENDAR.matcher(text).matches()) {
                return Length.of(Period.parse(text));
            }
        } catch (DateTimeException | ArithmeticException | NumberFormatException tooLargeOrEmpty) {
            throw new IllegalArgumentException(message(text), tooLargeOrEmpty);
        }
        throw new IllegalArgumentException(message(text));
    }

    /** {@link Duration#parse} knows no weeks. */
    private static Duration weeks(@Nullable String weeks) {
        return weeks == null ? Duration.ZERO : Duration.ofDays(Math.multiplyExact(Long.parseLong(weeks), 7L));
    }

    private static Duration rest(String rest) {
        return rest.isEmpty() ? Duration.ZERO : Duration.parse("P" + rest);
    }

    private static String message(String text) {
        return "length must be an ISO-8601 duration of whole seconds such as 'PT24H' or 'P7D', or a period of the"
                + " calendar such as 'P1M': '" + text + "'";
    }

    static String of(Duration duration) {
        long days = duration.toDays();
        if (days == 0) {
            return duration.toString();
        }
        Duration rest = duration.minusDays(days);
        return "P" + days + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
    }

    static String words(Duration duration) {
        StringJoiner words = new StringJoiner(" ");
        add(words, duration.toDays(), "day");
        add(words, duration.toHoursPart(), "hour");
        add(words, duration.toMinutesPart(), "minute");
        add(words, duration.toSecondsPart(), "second");
        return words.toString();
    }

    static String words(Period period) {
        StringJoiner words = new StringJoiner(" ");
        add(words, period.getYears(), "year");
        add(words, period.getMonths(), "month");
        add(words, period.getDays(), period.toTotalMonths() == 0 ? "calendar day" : "day");
        return words.toString();
    }

    private static void add(StringJoiner words, long number, String unit) {
        if (number != 0) {
            words.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
