package dev.journey.jackson.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Default;
import dev.journey.jackson.shape.Allowed.Examples;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.jackson.shape.Allowed.NotEmpty;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Adds what the annotations of a component allow to the schema of its type. */
final class Refinement {

    private Refinement() {}

    static void refine(Schema schema, AnnotatedType type) {
        for (Annotation annotation : type.getAnnotations()) {
            refine(schema, annotation);
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            refineParts(schema, generic);
        }
    }

    private static void refineParts(Schema schema, AnnotatedParameterizedType type) {
        AnnotatedType[] parts = type.getAnnotatedActualTypeArguments();
        Object raw = ((ParameterizedType) type.getType()).getRawType();
        if (raw == List.class) {
            refine(schema.entries(), parts[0]);
        } else if (raw == Map.class) {
            if (parts[0].getAnnotations().length > 0) {
                refine(schema.keys(), parts[0]);
            }
            refine(schema.values(), parts[1]);
        } else {
            refine(schema, parts[0]);
        }
    }

    private static void refine(Schema schema, Annotation annotation) {
        if (annotation instanceof Id id) {
            id(schema, id.except());
        } else if (annotation instanceof NotBlank) {
            schema.notBlank();
        } else if (annotation instanceof Between range) {
            schema.between(range.least(), range.most());
        } else if (annotation instanceof NotEmpty size) {
            notEmpty(schema, size.most());
        } else if (annotation instanceof Default value) {
            schema.with("default", scalar(value.value()));
        } else if (annotation instanceof Examples examples) {
            schema.examples(examples.value());
        }
    }

    private static void id(Schema schema, String except) {
        schema.id();
        if (!except.isEmpty()) {
            schema.add(Schema.not(except));
        }
    }

    private static void notEmpty(Schema schema, int most) {
        if (schema.node().has("items")) {
            schema.notEmpty();
            if (most < Integer.MAX_VALUE) {
                schema.most(most);
            }
        } else {
            schema.someKey();
        }
    }

    private static JsonNode scalar(String yaml) {
        if (yaml.equals("true") || yaml.equals("false")) {
            return JsonNodeFactory.instance.booleanNode(yaml.equals("true"));
        }
        return yaml.matches("-?[0-9]+")
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(yaml))
                : JsonNodeFactory.instance.textNode(yaml);
    }
}
