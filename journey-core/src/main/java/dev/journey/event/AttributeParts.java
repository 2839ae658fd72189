package dev.journey.event;

import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Flag;
import dev.journey.event.AttributeValue.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The attributes of one event as numbers and texts, in order, each name once. */
final class AttributeParts {

    /** So many names are compared faster than they are found in a map. */
    private static final int FEW = 8;

    private final Map<String, Integer> places = new HashMap<>();
    private String[] names = new String[FEW];
    private @Nullable String[] texts = new @Nullable String[FEW];
    private int[] kinds = new int[FEW];
    private long[] numbers = new long[FEW];
    private int size;

    void clear() {
        size = 0;
        if (!places.isEmpty()) {
            places.clear();
        }
    }

    int size() {
        return size;
    }

    void number(String name, long digits, int decimals) {
        long kept = digits;
        int scale = kept == 0 ? 0 : decimals;
        while (kept != 0 && kept % 10 == 0) {
            kept /= 10;
            scale--;
        }
        put(name, scale, kept, null);
    }

    void value(String name, AttributeValue value) {
        if (value instanceof Decimal number) {
            BigDecimal decimal = number.value();
            put(name, decimal.scale(), decimal.unscaledValue().longValueExact(), null);
        } else if (value instanceof Text text) {
            put(name, AttributeColumns.TEXT, 0, text.value());
        } else {
            put(name, AttributeColumns.FLAG, ((Flag) value).value() ? 1 : 0, null);
        }
    }

    void text(String name, String text) {
        put(name, AttributeColumns.TEXT, 0, Objects.requireNonNull(text, "text"));
    }

    private void put(String name, int kind, long number, @Nullable String text) {
        int place = placeOf(name);
        if (place == size) {
            add(name);
        }
        kinds[place] = kind;
        numbers[place] = number;
        texts[place] = text;
    }

    private int placeOf(String name) {
        if (size > FEW) {
            return places.getOrDefault(name, size);
        }
        int place = 0;
        while (place < size && !names[place].equals(name)) {
            place++;
        }
        return place;
    }

    private void add(String name) {
        if (size == names.length) {
            int more = Capacity.after(size);
            names = Arrays.copyOf(names, more);
            texts = Arrays.copyOf(texts, more);
            kinds = Arrays.copyOf(kinds, more);
            numbers = Arrays.copyOf(numbers, more);
        }
        names[size++] = name;
        for (int i = size == FEW + 1 ? 0 : size - 1; size > FEW && i < size; i++) {
            places.put(names[i], i);
        }
    }

    String name(int place) {
        return names[place];
    }

    AttributeValue value(int place) {
        String text = texts[place];
        if (text != null) {
            return AttributeValue.of(text);
        }
        return kinds[place] == AttributeColumns.FLAG
                ? AttributeValue.of(numbers[place] == 1)
                : AttributeValue.of(BigDecimal.valueOf(numbers[place], kinds[place]));
    }

    void addTo(AttributeColumns columns) {
        for (int i = 0; i < size; i++) {
            String text = texts[i];
            if (text == null) {
                columns.add(names[i], kinds[i], numbers[i]);
            } else {
                columns.add(names[i], text);
            }
        }
    }
}
