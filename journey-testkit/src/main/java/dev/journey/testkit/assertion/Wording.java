package dev.journey.testkit.assertion;

import dev.journey.event.AttributeValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of failures. */
final class Wording {

    private Wording() {}

    /** What was expected and what was instead, each on a line of its own, after an empty one as in AssertJ. */
    static String expecting(String subject, String expected, String instead) {
        return "\nExpecting " + subject + "\n" + expected + "\nbut " + instead;
    }

    /** A value: a text in quotes, several with commas between them, what is absent as {@code none}. */
    static String of(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(Wording::of).collect(Collectors.joining(", "));
        }
        if (value instanceof AttributeValue attribute) {
            return attribute.words();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Wording::of).orElse("none");
        }
        return value instanceof String ? "'" + value + "'" : value.toString();
    }

    /** Ids in quotes, such as {@code 'a' or 'b'}. */
    static String either(String first, String... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others))
                .map(Wording::of)
                .collect(Collectors.joining(" or "));
    }

    /** A line for each, after a colon; {@code  nothing} where there is none. */
    static String lines(List<?> all) {
        return all.isEmpty()
                ? " nothing"
                : all.stream().map(each -> "\n  " + each).collect(Collectors.joining("", ":", ""));
    }
}
