package dev.journey.jackson.tree;

import dev.journey.codec.Location;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a document, and where it stands.
 *
 * @param place where
 * @param value a {@code Map<String, Node>}, a {@code List<Node>}, a {@code String}, a {@code BigDecimal}, a
 *     {@code Boolean} or {@link #NULL}
 */
public record Node(Place place, Object value) {

    /** The value of what is written as null. */
    public static final Object NULL = new Object();

    private static final Object NEEDLESS_NULL = new Object();
    private static final int LONGEST = 60;

    /** The values of an object by their keys, in order; empty if this is no object. */
    @SuppressWarnings("unchecked") // the only maps are those of objects
    public Optional<Map<String, Node>> members() {
        return value instanceof Map<?, ?> members ? Optional.of((Map<String, Node>) members) : Optional.empty();
    }

    /** The values of a list; empty if this is no list. */
    @SuppressWarnings("unchecked") // the only lists are those of lists
    public Optional<List<Node>> entries() {
        return value instanceof List<?> entries ? Optional.of((List<Node>) entries) : Optional.empty();
    }

    /** Whether it is written as null. */
    public boolean isNull() {
        return value == NULL || isNeedless();
    }

    /** Whether it is written as null where nothing need be written. */
    public boolean isNeedless() {
        return value == NEEDLESS_NULL;
    }

    /** This value, standing where nothing need be written. */
    public Node needless() {
        return isNull() ? new Node(place, NEEDLESS_NULL) : this;
    }

    /** Whether it is neither object nor list. */
    public boolean isScalar() {
        return value instanceof String || !(value instanceof Map || value instanceof List);
    }

    /** Whether it is an object with this key and no other. */
    public boolean hasOnly(String key) {
        return value instanceof Map<?, ?> members && members.size() == 1 && members.containsKey(key);
    }

    /** This object without one of its keys. */
    public Node without(String key) {
        Map<String, Node> rest = new LinkedHashMap<>(members().orElseThrow());
        rest.remove(key);
        return new Node(place, rest);
    }

    /** What stands at a path below this node, or the nearest thing around it. */
    Node nearest(String path) {
        Node nearest = this;
        for (String step : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
            Optional<Node> next = nearest.step(Place.unescape(step));
            if (next.isEmpty()) {
                return nearest;
            }
            nearest = next.get();
        }
        return nearest;
    }

    private Optional<Node> step(String key) {
        return members().isPresent()
                ? Optional.ofNullable(members().get().get(key))
                : entries()
                        .filter(entries -> isIndex(key, entries.size()))
                        .map(entries -> entries.get(Integer.parseInt(key)));
    }

    private static boolean isIndex(String key, int size) {
        return key.matches("\\d{1,9}") && Integer.parseInt(key) < size;
    }

    /** The value in words, such as {@code the number 2026}. */
    public String describe() {
        if (isNull()) {
            return "null";
        }
        if (value instanceof BigDecimal number) {
            return "the number " + (Math.abs(number.scale()) > 30 ? number.toString() : number.toPlainString());
        }
        if (value instanceof String text) {
            return "the text '" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "'";
        }
        return isScalar() ? value.toString() : members().isPresent() ? "an object" : "a list";
    }

    /** The places of all that this node holds, by their paths. */
    public Map<String, Location> locations() {
        Map<String, Location> locations = new HashMap<>();
        locate("", locations);
        return locations;
    }

    private void locate(String path, Map<String, Location> locations) {
        locations.put(path, place.location());
        for (Node member : members().map(Map::values).orElse(List.of())) {
            member.locate(path + "/" + Place.escape(member.place.key()), locations);
        }
        for (Node entry : entries().orElse(List.of())) {
            entry.locate(path + "/" + entry.place.key(), locations);
        }
    }
}
