package dev.journey.jackson.wire;

import dev.journey.condition.Length;

/** A length of the calendar that would read as an exact one if it were a plain text. */
record LengthJson(String period) {

    static LengthJson of(Length length) {
        return new LengthJson(text(length));
    }

    Length toLength() {
        return Texts.period(period);
    }

    static String text(Length length) {
        return length instanceof Length.Calendar calendar ? calendar.period().toString() : length.toString();
    }

    static boolean isTextAlone(Length length) {
        return Length.parse(text(length)).equals(length);
    }
}
