package dev.journey.benchmarks.log;

import java.time.Instant;
import java.time.LocalDate;

/** Instants in the one form that the lines have: {@code 2026-01-05T10:11:12.123456Z}, with any fraction or none. */
final class UtcInstants {

    private static final int SECONDS_END = 19;
    private static final int DIGITS_OF_NANOS = 9;

    private UtcInstants() {}

    static Instant parse(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        int second = (number(text, 11, 13) * 60 + number(text, 14, 16)) * 60 + number(text, 17, SECONDS_END);
        return Instant.ofEpochSecond(day * 86_400 + second, nanos(text));
    }

    private static int nanos(String text) {
        int from = SECONDS_END + 1;
        int to = text.length() - 1;
        int nanos = from < to ? number(text, from, to) : 0;
        for (int digits = Math.max(0, to - from); digits < DIGITS_OF_NANOS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
