package dev.journey.jackson.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** A key of an object: a component of its record, and the shape of the component's values. */
final class Key {

    private final String name;
    private final Method accessor;
    private final Shape<Object> shape;
    private final boolean optional;
    private final AnnotatedType allowed;

    @SuppressWarnings("unchecked") // the shape is that of the component's type
    Key(RecordComponent component, Shape<?> shape) {
        // Only a name that Java reserves, such as 'for', needs the annotation, and a list that must be there.
        JsonProperty said = component.getAccessor().getAnnotation(JsonProperty.class);
        this.name = said == null || said.value().isEmpty() ? component.getName() : said.value();
        this.optional = shape.isOptional() && (said == null || !said.required());
        this.allowed = component.getAnnotatedType();
        this.accessor = component.getAccessor();
        this.shape = (Shape<Object>) shape;
    }

    String name() {
        return name;
    }

    boolean isOptional() {
        return optional;
    }

    Object placeholder() {
        return shape.placeholder();
    }

    Object read(Node node, Problems problems) {
        return shape.read(node, problems);
    }

    Schema schema(Definitions definitions) {
        Schema schema = definitions.of(shape);
        Refinement.refine(schema, allowed);
        return schema;
    }

    void write(Record value, JsonGenerator out) throws IOException {
        Object component = RecordType.get(accessor, value);
        if (!shape.isAbsent(component)) {
            out.writeFieldName(name);
            shape.write(component, out);
        }
    }
}
