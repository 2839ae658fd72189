package dev.journey.jackson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which fields of a line say what a log wants to know; a field is named by its keys with dots between them.
 *
 * @param customer the fields that may name the customer; the first that is there counts
 * @param time the fields that may say when; the first that is there counts
 * @param channel the field that names the channel
 * @param attributes the fields that become attributes beside the usual ones, by the attributes' names
 */
record LineMapping(List<String> customer, List<String> time, Optional<String> channel, Map<String, String> attributes) {

    LineMapping {
        customer = fields("customer", customer);
        time = fields("time", time);
        channel.ifPresent(field -> check("field of the channel", field));
        attributes.forEach((name, field) -> {
            check("name of an attribute", name);
            check("field of attribute '" + name + "'", field);
        });
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static LineMapping of(List<String> customer, String time) {
        return new LineMapping(customer, List.of(time), Optional.empty(), Map.of());
    }

    LineMapping withCustomer(String... fields) {
        return new LineMapping(List.of(fields), time, channel, attributes);
    }

    LineMapping withTime(String... fields) {
        return new LineMapping(customer, List.of(fields), channel, attributes);
    }

    LineMapping withChannel(String field) {
        return new LineMapping(customer, time, Optional.of(field), attributes);
    }

    LineMapping withAttribute(String name, String field) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(name, field);
        return new LineMapping(customer, time, channel, more);
    }

    private static List<String> fields(String what, List<String> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("fields of the " + what + " must be at least one: none");
        }
        fields.forEach(field -> check("field of the " + what, field));
        return List.copyOf(fields);
    }

    /** The text, which is not blank. */
    static String check(String what, String text) {
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank: '" + text + "'");
        }
        return text;
    }
}
