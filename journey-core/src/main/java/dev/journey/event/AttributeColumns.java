package dev.journey.event;

import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Flag;
import dev.journey.event.AttributeValue.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Lists of attributes, one after the other, each found by the place where it begins. Numbers are kept as whole numbers
 * and how many of their digits are decimals, texts by their numbers among all texts.
 */
final class AttributeColumns {

    /** Where the list of a row without attributes begins. */
    static final int NONE = -1;

    /** More decimals than any number has: what is not a number. */
    static final int TEXT = 1_000;

    static final int FLAG = 1_001;
    private static final int REMOVED = 1_002;

    private final Words<String> names;
    private final Words<Text> texts;

    /**
     * Of each attribute a head and its value, side by side, so that both are fetched from memory at once. In the upper
     * half of the head stands the number of the name, or its complement where the list ends with it; in the lower half the
     * kind.
     */
    private final LongColumn pairs;

    AttributeColumns() {
        this(new Words<>(name -> name), new Words<>(Text::new), new LongColumn());
    }

    private AttributeColumns(Words<String> names, Words<Text> texts, LongColumn pairs) {
        this.names = names;
        this.texts = texts;
        this.pairs = pairs;
    }

    /**
     * The lists that begin in these places, one after the other: who reads them in this order finds the next one beside
     * the last. The places become those where they begin then.
     */
    AttributeColumns in(IntColumn begins) {
        AttributeColumns ordered = new AttributeColumns(names, texts, new LongColumn(pairs.size()));
        for (int row = 0; row < begins.size(); row++) {
            int place = begins.get(row);
            begins.set(row, place == NONE ? NONE : ordered.end());
            for (; place != NONE; place = next(place)) {
                ordered.add(pairs.get(2 * place), pairs.get(2 * place + 1));
            }
        }
        return ordered;
    }

    private void add(long head, long value) {
        pairs.add(head);
        pairs.add(value);
    }

    /** Where the next list begins. */
    int end() {
        return pairs.size() / 2;
    }

    /** Adds to the list that is being written; an empty value says that a profile loses the attribute. */
    void add(String attribute, Optional<AttributeValue> given) {
        if (given.isEmpty()) {
            add(attribute, REMOVED, 0);
        } else if (given.get() instanceof Decimal number) {
            BigDecimal decimal = number.value();
            add(attribute, decimal.scale(), decimal.unscaledValue().longValueExact());
        } else if (given.get() instanceof Text text) {
            add(attribute, text.value());
        } else {
            add(attribute, FLAG, ((Flag) given.get()).value() ? 1 : 0);
        }
    }

    /** Adds a text. */
    void add(String attribute, String text) {
        add(attribute, TEXT, texts.number(text));
    }

    /** Adds a number by its decimals, or what the kind says. */
    void add(String attribute, int kindOf, long number) {
        add(head(names.number(attribute), kindOf), number);
    }

    /** Ends the list that is being written, which is not empty. */
    void endList() {
        int last = end() - 1;
        pairs.set(2 * last, head(~name(last), kind(last)));
    }

    private static long head(int name, int kind) {
        return (long) name << Integer.SIZE | Integer.toUnsignedLong(kind);
    }

    private int name(int place) {
        return (int) (pairs.get(2 * place) >> Integer.SIZE);
    }

    private int kind(int place) {
        return (int) pairs.get(2 * place);
    }

    /** Every attribute of the list that begins here, in order. */
    void read(int begin, BiConsumer<String, Optional<AttributeValue>> reader) {
        for (int i = begin; i != NONE; i = next(i)) {
            reader.accept(names.get(number(i)), value(i));
        }
    }

    /** The value of an attribute in the list that begins here; empty where the list does not have it. */
    Optional<AttributeValue> find(int begin, String attribute) {
        int wanted = names.find(attribute);
        for (int i = begin; i != NONE; i = next(i)) {
            if (number(i) == wanted) {
                return value(i);
            }
        }
        return Optional.empty();
    }

    /** The place of the next attribute in the list; none after the last. */
    int next(int place) {
        return name(place) < 0 ? NONE : place + 1;
    }

    /** The number of the name at a place, last of its list or not. */
    private int number(int place) {
        return Math.max(name(place), ~name(place));
    }

    private Optional<AttributeValue> value(int place) {
        int kind = kind(place);
        long value = pairs.get(2 * place + 1);
        return switch (kind) {
            case REMOVED -> Optional.empty();
            case TEXT -> Optional.of(texts.get((int) value));
            case FLAG -> Optional.of(AttributeValue.of(value == 1));
            default -> Optional.of(AttributeValue.of(BigDecimal.valueOf(value, kind)));
        };
    }
}
