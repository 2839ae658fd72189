package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.jackson.shape.InvalidKeyException;
import dev.journey.jackson.shape.Schema;

/** A length of the calendar that would read as an exact one if it were a plain text. */
record LengthJson(String period) {

    static void rules(Schema schema) {
        schema.option(0).matching(Texts.LENGTH).examples("PT24H", "P7D", "P1M");
        schema.option(1).key("period").matching(Texts.PERIOD).examples("P7D");
    }

    static LengthJson of(Length length) {
        return new LengthJson(text(length));
    }

    Length toLength() {
        return InvalidKeyException.at("period", () -> Texts.period(period));
    }

    static String text(Length length) {
        return length instanceof Length.Calendar calendar ? calendar.period().toString() : length.toString();
    }

    static boolean isTextAlone(Length length) {
        return Length.parse(text(length)).equals(length);
    }
}
