package dev.journey.condition;

import dev.journey.event.AttributeValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the host application says of the customer. The condition holds a name and parameters only, so that it can be
 * written to a file; the predicate is given to the engine that runs the journey.
 *
 * @param name the name of the predicate
 * @param with its parameters, in the order of writing
 */
public record Custom(String name, Map<String, AttributeValue> with) implements Condition {

    /**
     * Copies the parameters.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Custom {
        Objects.requireNonNull(name, "name");
        with = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(with, "with")));
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a custom condition must not be blank: '" + name + "'");
        }
    }

    @Override
    public String kind() {
        return "custom";
    }

    /** The condition in words, such as {@code in-service-area (km 20)}. */
    @Override
    public String toString() {
        return name
                + (with.isEmpty()
                        ? ""
                        : with.entrySet().stream()
                                .map(each ->
                                        each.getKey() + " " + each.getValue().words())
                                .collect(Collectors.joining(", ", " (", ")")));
    }
}
