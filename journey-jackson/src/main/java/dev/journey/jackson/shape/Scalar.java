package dev.journey.jackson.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Flag;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is neither object nor list.
 *
 * @param words what must be there, such as {@code a text}
 * @param parse the value; empty if the node is of another kind
 * @param writer how it is written
 * @param placeholder what stands for a value that cannot be read
 */
record Scalar<T>(String words, Function<Object, Optional<T>> parse, Writer<T> writer, T placeholder)
        implements Shape<T> {

    static final Scalar<String> TEXT = text("a text");

    static final Scalar<Boolean> FLAG = new Scalar<>(
            "true or false",
            value -> value instanceof Boolean flag ? Optional.of(flag) : Optional.empty(),
            (flag, out) -> out.writeBoolean(flag),
            true);

    static final Scalar<Integer> WHOLE = new Scalar<>(
            "a whole number of at most " + Integer.MAX_VALUE,
            value -> value instanceof BigDecimal number ? whole(number) : Optional.empty(),
            (number, out) -> out.writeNumber(number),
            1);

    static final Scalar<BigDecimal> NUMBER = new Scalar<>(
            "a number",
            value -> value instanceof BigDecimal number ? Optional.of(number) : Optional.empty(),
            Scalar::write,
            BigDecimal.ONE);

    static final Scalar<AttributeValue> ATTRIBUTE = new Scalar<>(
            "a text, a number, or true or false", Scalar::attribute, Scalar::write, AttributeValue.of("?"));

    /** A text that messages call by these words. */
    static Scalar<String> text(String words) {
        return new Scalar<>(
                words,
                value -> value instanceof String text ? Optional.of(text) : Optional.empty(),
                (text, out) -> out.writeString(text),
                "?");
    }

    @Override
    public T read(Node node, Problems problems) {
        try {
            Optional<T> value = parse.apply(node.value());
            if (value.isPresent()) {
                return value.get();
            }
            problems.wrongKind(node, words);
        } catch (IllegalArgumentException outOfRange) {
            problems.invalid(node, outOfRange.getMessage());
        }
        return placeholder;
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        writer.write(value, out);
    }

    private static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException fractionOrTooLarge) {
            return Optional.empty();
        }
    }

    private static Optional<AttributeValue> attribute(Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(AttributeValue.of(number));
        }
        return value instanceof Boolean flag
                ? Optional.of(AttributeValue.of(flag))
                : TEXT.parse.apply(value).map(AttributeValue::of);
    }

    private static void write(AttributeValue value, JsonGenerator out) throws IOException {
        if (value instanceof Decimal decimal) {
            write(decimal.value(), out);
        } else if (value instanceof Flag flag) {
            out.writeBoolean(flag.value());
        } else {
            out.writeString(value.toString());
        }
    }

    /** Without an exponent for whole numbers, whatever the generator is set to. */
    private static void write(BigDecimal number, JsonGenerator out) throws IOException {
        out.writeNumber(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** Writes a value. */
    interface Writer<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }
}
