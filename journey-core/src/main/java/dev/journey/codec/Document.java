package dev.journey.codec;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that was read, and where in the document its parts stand.
 *
 * @param <T> what was read
 * @param source what the document is called, such as the name of its file
 * @param value the value
 * @param locations the places of keys and list entries, by their paths, such as {@code /stages/2/id};
 *     the empty path is the whole document
 */
public record Document<T>(String source, T value, Map<String, Location> locations) {

    /** Copies the locations. */
    public Document {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(value, "value");
        locations = Map.copyOf(Objects.requireNonNull(locations, "locations"));
    }

    /** The place of a path, or of the nearest thing around it that has one; empty where not even the whole has. */
    public Optional<Location> locate(String path) {
        String at = Objects.requireNonNull(path, "path");
        while (!at.isEmpty() && !locations.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Optional.ofNullable(locations.get(at));
    }
}
