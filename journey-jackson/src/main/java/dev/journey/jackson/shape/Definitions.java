package dev.journey.jackson.shape;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The schemas of the types that a document is made of, each once and by its name, while they are gathered. */
public final class Definitions {

    /** What needs no name. */
    private static final Set<Class<?>> PLAIN = Set.of(String.class, Integer.class, Boolean.class, BigDecimal.class);

    private final Shapes shapes;
    private final Function<String, Optional<String>> descriptions;
    private final Map<String, Schema> schemas = new TreeMap<>();
    private final Map<String, Class<?>> named = new TreeMap<>();

    Definitions(Shapes shapes, Function<String, Optional<String>> descriptions) {
        this.shapes = shapes;
        this.descriptions = descriptions;
    }

    /** The schema of a document of this type, with the definitions that it refers to. */
    Schema document(Class<?> type) {
        Schema document = define(type, shapes.of(type));
        Schema definitions = Schema.any();
        schemas.forEach(definitions::with);
        return document.with("$defs", definitions);
    }

    /** The schema of a shape's values: a reference where the table has a name for it. */
    public Schema of(Shape<?> shape) {
        Optional<Class<?>> type = shapes.typeOf(shape).filter(known -> !PLAIN.contains(known));
        return type.isEmpty() ? shape.schema(this) : reference(type.get(), shape);
    }

    /** What descriptions call a type, and the format too: its Java name. */
    static String name(Class<?> type) {
        return type.getSimpleName().replaceFirst("Json$", "");
    }

    private Schema reference(Class<?> type, Shape<?> shape) {
        String name = name(type);
        Class<?> before = named.putIfAbsent(name, type);
        if (before == null) {
            schemas.put(name, define(type, shape));
        } else if (before != type) {
            throw new IllegalStateException("two types must not have one name in a schema: " + before + ", " + type);
        }
        return Schema.reference(name);
    }

    private Schema define(Class<?> type, Shape<?> shape) {
        Schema schema = shape.schema(this);
        if (!(shape instanceof RecordShape)) {
            shapes.rule(type).accept(schema);
        }
        return describe(schema, name(type));
    }

    /** Adds to the schema of a record what only its own lines say: the rules, and the descriptions of the keys. */
    Schema complete(Class<? extends Record> record, Schema schema) {
        shapes.rule(record).accept(schema);
        for (Map.Entry<String, ?> key : schema.node().path("properties").properties()) {
            describe(schema.key(key.getKey()), name(record) + "." + key.getKey());
        }
        return schema;
    }

    private Schema describe(Schema schema, String name) {
        descriptions.apply(name).ifPresent(sentence -> schema.with("description", sentence));
        return schema;
    }
}
