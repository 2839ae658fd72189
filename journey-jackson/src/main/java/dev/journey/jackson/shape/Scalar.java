package dev.journey.jackson.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.DecimalNode;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Flag;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is neither object nor list.
 *
 * @param words what must be there, such as {@code a text}
 * @param parse the value; null if the node is of another kind
 * @param writer how it is written
 * @param placeholder what stands for a value that cannot be read
 * @param kinds makes the schema of what can be parsed
 */
record Scalar<T>(
        String words, Function<Object, @Nullable T> parse, Writer<T> writer, T placeholder, Supplier<Schema> kinds)
        implements Shape<T> {

    /** Half a unit of the fifteenth digit below 10^15: from there on rounding leads to 10^15, which is too large. */
    private static final BigDecimal TOO_LARGE = new BigDecimal("999999999999999.5");

    static final Scalar<String> TEXT = text("a text");

    static final Scalar<Boolean> FLAG = new Scalar<>(
            "true or false",
            value -> value instanceof Boolean flag ? flag : null,
            (flag, out) -> out.writeBoolean(flag),
            true,
            () -> Schema.of("boolean"));

    static final Scalar<Integer> WHOLE = new Scalar<>(
            "a whole number of at most " + Integer.MAX_VALUE,
            value -> value instanceof BigDecimal number ? whole(number) : null,
            (number, out) -> out.writeNumber(number),
            1,
            () -> Schema.of("integer").between(Integer.MIN_VALUE, Integer.MAX_VALUE));

    static final Scalar<BigDecimal> NUMBER = new Scalar<>(
            "a number",
            value -> value instanceof BigDecimal number ? number : null,
            Scalar::write,
            BigDecimal.ONE,
            () -> sized(Schema.of("number")));

    static final Scalar<AttributeValue> ATTRIBUTE = new Scalar<>(
            "a text, a number, or true or false",
            Scalar::attribute,
            Scalar::write,
            AttributeValue.of("?"),
            () -> sized(Schema.of("string", "number", "boolean")));

    /** A text that messages call by these words. */
    static Scalar<String> text(String words) {
        return new Scalar<>(
                words,
                value -> value instanceof String text ? text : null,
                (text, out) -> out.writeString(text),
                "?",
                () -> Schema.of("string"));
    }

    @Override
    public T read(Node node, Problems problems) {
        try {
            T value = parse.apply(node.value());
            if (value != null) {
                return value;
            }
            problems.wrongKind(node, words);
        } catch (IllegalArgumentException outOfRange) {
            problems.invalid(node, String.valueOf(outOfRange.getMessage()));
        }
        return placeholder;
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        writer.write(value, out);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return kinds.get();
    }

    private static Schema sized(Schema schema) {
        return schema.with("exclusiveMinimum", DecimalNode.valueOf(TOO_LARGE.negate()))
                .with("exclusiveMaximum", DecimalNode.valueOf(TOO_LARGE));
    }

    private static @Nullable Integer whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            return null;
        }
    }

    private static @Nullable AttributeValue attribute(Object value) {
        if (value instanceof BigDecimal number) {
            return AttributeValue.of(number);
        }
        if (value instanceof Boolean flag) {
            return AttributeValue.of(flag);
        }
        return value instanceof String text ? AttributeValue.of(text) : null;
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
