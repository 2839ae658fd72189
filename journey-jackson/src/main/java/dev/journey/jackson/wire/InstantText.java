package dev.journey.jackson.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;

/**
 * An instant as files have it, read digit by digit: by the JDK's formats it would take as long as the rest of its line.
 */
final class InstantText {

    private static final int SECONDS_OF_MINUTE = 60;
    private static final int SECONDS_OF_HOUR = 60 * SECONDS_OF_MINUTE;
    private static final int SECONDS_OF_DAY = 24 * SECONDS_OF_HOUR;
    private static final int FIRST_DIGIT_OF_NANOS = 100_000_000;

    /** Whole years, so that no offset leads out of those that are allowed. */
    private static final int FIRST_YEAR = 1679;

    private static final int LAST_YEAR = 2260;

    private final char[] text;
    private final int end;
    private int next;
    private boolean good = true;

    private InstantText(char[] text, int from, int length) {
        this.text = text;
        this.next = from;
        this.end = from + length;
    }

    /** The instant of these characters; empty where only {@link Texts#instant} can say whether they are one. */
    static Optional<Instant> read(char[] text, int from, int length) {
        return new InstantText(text, from, length).read();
    }

    private Optional<Instant> read() {
        int year = number(FIRST_YEAR, LAST_YEAR, 4);
        sign('-', '-');
        int month = number(1, 12, 2);
        sign('-', '-');
        int day = number(1, 31, 2);
        sign('T', 't');
        int second = SECONDS_OF_HOUR * number(0, 23, 2);
        sign(':', ':');
        second += SECONDS_OF_MINUTE * number(0, 59, 2);
        sign(':', ':');
        second += number(0, 59, 2);
        int nanos = fraction();
        second -= offset();
        if (!good || next != end || day > Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year))) {
            return Optional.empty();
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return Optional.of(Instant.ofEpochSecond(days * SECONDS_OF_DAY + second, nanos));
    }

    private int fraction() {
        int nanos = 0;
        if (peek() == '.') {
            next++;
            int begin = next;
            for (int unit = FIRST_DIGIT_OF_NANOS; unit > 0 && isDigit(peek()); unit /= 10) {
                nanos += unit * (peek() - '0');
                next++;
            }
            good &= next > begin;
        }
        return nanos;
    }

    private int offset() {
        char sign = peek();
        next++;
        if (sign == 'Z' || sign == 'z') {
            return 0;
        }
        good &= sign == '+' || sign == '-';
        int seconds = SECONDS_OF_HOUR * number(0, 17, 2);
        sign(':', ':');
        seconds += SECONDS_OF_MINUTE * number(0, 59, 2);
        return sign == '-' ? -seconds : seconds;
    }

    private int number(int least, int most, int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            good &= isDigit(peek());
            number = 10 * number + peek() - '0';
            next++;
        }
        good &= least <= number && number <= most;
        return number;
    }

    private void sign(char one, char other) {
        good &= peek() == one || peek() == other;
        next++;
    }

    private char peek() {
        return next < end ? text[next] : '\0';
    }

    private static boolean isDigit(char character) {
        return '0' <= character && character <= '9';
    }
}
