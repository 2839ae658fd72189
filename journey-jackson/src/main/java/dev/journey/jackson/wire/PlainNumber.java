package dev.journey.jackson.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.journey.event.EventParts;
import java.io.IOException;

/** Numbers of up to fifteen digits without an exponent, which most are, read without a decimal being made of each. */
final class PlainNumber {

    private static final int MOST_DIGITS = 15;

    private PlainNumber() {}

    /** Whether a parser stands at such a number of at most so many characters; if so, it is an attribute now. */
    static boolean add(EventParts event, String name, JsonParser parser, JsonToken token, int most) throws IOException {
        int length = parser.getTextLength();
        if (!token.isNumeric() || length > Math.min(MOST_DIGITS, most)) {
            return false;
        }
        char[] text = parser.getTextCharacters();
        int begin = parser.getTextOffset();
        int end = begin + length;
        int point = end;
        long digits = 0;
        for (int i = text[begin] == '-' ? begin + 1 : begin; i < end; i++) {
            char digit = text[i];
            if ('0' <= digit && digit <= '9') {
                digits = 10 * digits + digit - '0';
            } else if (digit == '.') {
                point = i + 1;
            } else {
                return false;
            }
        }
        event.number(name, text[begin] == '-' ? -digits : digits, end - point);
        return true;
    }
}
