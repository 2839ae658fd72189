package dev.journey.benchmarks.engine;

import java.util.Map;

/**
 * An event as an application without Journey would hold it.
 *
 * @param customer the customer's id, a text of its own for every event, as it is after reading
 * @param type one of the few texts that name types
 * @param at milliseconds since 1970
 * @param attributes numbers and texts
 */
public record Occurrence(String customer, String type, long at, Map<String, Object> attributes) {

    /** The number that an attribute is; where it is absent or a text, not a number. */
    double number(String attribute) {
        return attributes.get(attribute) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
