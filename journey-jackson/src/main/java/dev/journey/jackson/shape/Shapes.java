package dev.journey.jackson.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.journey.event.AttributeValue;
import dev.journey.jackson.tree.Node;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The table of types and how each is written.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Shapes {

    private final Map<Class<?>, Shape<?>> table;

    private final Map<Class<?>, Consumer<Schema>> rules;

    private Shapes(Map<Class<?>, Shape<?>> table, Map<Class<?>, Consumer<Schema>> rules) {
        this.table = Map.copyOf(table);
        this.rules = Map.copyOf(rules);
    }

    /** A builder of a table that knows texts, numbers, true and false, and the values of attributes. */
    public static Builder builder() {
        return new Builder();
    }

    /** How values of a type are written. */
    @SuppressWarnings("unchecked") // the builder's methods take a type with its shape
    public <T> Shape<T> of(Class<T> type) {
        Shape<?> shape = table.get(type);
        if (shape == null) {
            throw new IllegalArgumentException("no shape for " + type + "; add a line to the table");
        }
        return (Shape<T>) shape;
    }

    /**
     * The JSON Schema of a document of this type.
     *
     * @param descriptions a sentence for a type by its name, such as {@code Stage}, or for one of its keys, such as
     *     {@code Stage.window}
     */
    public ObjectNode schema(Class<?> type, Function<String, Optional<String>> descriptions) {
        return new Definitions(this, descriptions).document(type).node();
    }

    /** The type whose shape this is in the table. */
    Optional<Class<?>> typeOf(Shape<?> shape) {
        return table.entrySet().stream()
                .filter(line -> line.getValue() == shape)
                .<Class<?>>map(Map.Entry::getKey)
                .findFirst();
    }

    /** What values of a type must be beyond their shape. */
    Consumer<Schema> rule(Class<?> type) {
        return rules.getOrDefault(type, schema -> {});
    }

    Shape<?> of(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return of((Class<?>) type);
        }
        Type[] arguments = generic.getActualTypeArguments();
        Shape<?> last = of(arguments[arguments.length - 1]);
        if (generic.getRawType() == Optional.class) {
            return new OptionalShape<>(last);
        }
        return generic.getRawType() == List.class ? new ListShape<>(last) : new MapShape<>(last, true);
    }

    /** Gathers the lines of a table. */
    public static final class Builder {

        private final Map<Class<?>, Shape<?>> table = new HashMap<>();
        private final Map<Class<?>, Consumer<Schema>> rules = new HashMap<>();
        private final List<RecordShape<?>> records = new ArrayList<>();

        private Builder() {
            table.put(String.class, Scalar.TEXT);
            table.put(Integer.class, Scalar.WHOLE);
            table.put(Boolean.class, Scalar.FLAG);
            table.put(BigDecimal.class, Scalar.NUMBER);
            table.put(AttributeValue.class, Scalar.ATTRIBUTE);
        }

        /**
         * A type that is written as a text.
         *
         * @param words what must be there, such as {@code a time of day}
         * @param placeholder what stands for a text that {@code parse} refuses
         */
        public <T> Builder text(
                String words, Class<T> type, Function<String, T> parse, Function<T, String> print, T placeholder) {
            return shape(type, new Converted<>(Scalar.text(words), parse, print, () -> placeholder));
        }

        /** A type that is written as a list. */
        public <T, E> Builder list(Class<T> type, Class<E> entry, Function<List<E>, T> to, Function<T, List<E>> of) {
            ListShape<E> list = new ListShape<>(known(entry));
            return shape(type, new Converted<>(list, to, of, () -> to.apply(List.of())));
        }

        /**
         * A type that is written as an object of free keys, whose order says something.
         *
         * @param placeholder what stands for an object that cannot be read
         */
        public <T, E> Builder entries(
                Class<T> type,
                Class<E> entry,
                Function<Map<String, E>, T> to,
                Function<T, Map<String, E>> of,
                T placeholder) {
            MapShape<E> map = new MapShape<>(known(entry), false);
            return shape(type, new Converted<>(map, to, of, () -> placeholder));
        }

        /**
         * A type that is written as an object, and that can be made of the required keys alone.
         *
         * @param noun what messages call it
         * @param wire the record whose components are the keys
         */
        public <T, W extends Record> Builder object(
                String noun, Class<T> type, Class<W> wire, Function<T, W> of, Function<W, T> to) {
            RecordShape<W> shape = record(noun, wire);
            return shape(type, new Converted<>(shape, to, of, () -> to.apply(shape.placeholder())));
        }

        /**
         * A type that is written as an object.
         *
         * @param noun what messages call it
         * @param wire the record whose components are the keys
         * @param placeholder what stands for an object that cannot be read
         */
        public <T, W extends Record> Builder object(
                String noun, Class<T> type, Class<W> wire, Function<T, W> of, Function<W, T> to, T placeholder) {
            return shape(type, new Converted<>(record(noun, wire), to, of, () -> placeholder));
        }

        /** A type of the table that may be a text instead, where {@code fits} says that this is as much. */
        public <T> Builder orText(
                String words, Class<T> type, Function<String, T> parse, Function<T, String> print, Predicate<T> fits) {
            return or(type, Node::isScalar, Scalar.text(words), parse, print, fits);
        }

        /** A type of the table that may be written in another shape, where {@code fits} says that this is as much. */
        public <T, S> Builder or(
                Class<T> type,
                Predicate<Node> isShort,
                Shape<S> brief,
                Function<S, T> to,
                Function<T, S> of,
                Predicate<T> fits) {
            Shape<T> full = known(type);
            return shape(type, new ShortForm<>(isShort, new Converted<>(brief, to, of, full::placeholder), full, fits));
        }

        /** A record that is written as itself. */
        public <W extends Record> RecordShape<W> record(String noun, Class<W> wire) {
            RecordShape<W> shape = new RecordShape<>(noun, wire);
            records.add(shape);
            table.put(wire, shape);
            return shape;
        }

        /** What the schema of a type, or of a record that one is written as, has to say beyond the shape. */
        public Builder rule(Class<?> type, Consumer<Schema> rule) {
            rules.put(type, rule);
            return this;
        }

        /** A type that is written in a way of its own. */
        public <T> Builder shape(Class<T> type, Shape<T> shape) {
            table.put(type, shape);
            return this;
        }

        /** The shape of a type that was added before. */
        @SuppressWarnings("unchecked") // the methods above take a type with its shape
        public <T> Shape<T> known(Class<T> type) {
            return (Shape<T>) Objects.requireNonNull(table.get(type), type::getName);
        }

        /** The table; its types may be made of one another. */
        public Shapes build() {
            Shapes shapes = new Shapes(table, rules);
            records.forEach(record -> record.link(shapes));
            // A placeholder that its own type refuses would show only when somebody's document is wrong.
            table.values().forEach(Shape::placeholder);
            return shapes;
        }
    }
}
