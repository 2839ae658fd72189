package dev.journey.codec;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that was read, and where in the document its parts stand.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what was read
 */
public final class Document<T> {

    private final String source;
    private final T value;
    private final Locations locations;

    /**
     * A value and the places of its parts, which are copied.
     *
     * @param source what the document is called, such as the name of its file
     * @param value the value
     * @param locations the places of keys and list entries, by their paths, such as {@code /stages/2/id};
     *     the empty path is the whole document
     */
    public Document(String source, T value, Map<String, Location> locations) {
        this(source, value, new Locations(Map.copyOf(Objects.requireNonNull(locations, "locations"))));
    }

    private Document(String source, T value, Locations locations) {
        this.source = Objects.requireNonNull(source, "source");
        this.value = Objects.requireNonNull(value, "value");
        this.locations = locations;
    }

    /**
     * A value and the places of its parts, which are asked for once, and only if somebody asks: most who read a
     * document never do, and there may be more of them than of anything else in it.
     */
    public static <T> Document<T> of(String source, T value, Supplier<Map<String, Location>> locations) {
        return new Document<>(source, value, new Locations(Objects.requireNonNull(locations, "locations")));
    }

    /** What the document is called, such as the name of its file. */
    public String source() {
        return source;
    }

    /** The value. */
    public T value() {
        return value;
    }

    /**
     * The places of keys and list entries, by their paths, such as {@code /stages/2/id}; the empty path is the whole
     * document.
     */
    public Map<String, Location> locations() {
        return locations.get();
    }

    /** The place of a path, or of the nearest thing around it that has one; empty where not even the whole has. */
    public Optional<Location> locate(String path) {
        String at = Objects.requireNonNull(path, "path");
        Map<String, Location> known = locations();
        while (!at.isEmpty() && !known.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Optional.ofNullable(known.get(at));
    }

    /** Documents are equal if they are called the same, and hold equal values at equal places. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Document<?> document
                && source.equals(document.source)
                && value.equals(document.value)
                && locations().equals(document.locations());
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, value, locations());
    }

    /** What the document is called, and the value. */
    @Override
    public String toString() {
        return source + ": " + value;
    }
}
