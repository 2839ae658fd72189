package dev.journey.jackson.tree;

import dev.journey.codec.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: under which key or index of what, and where in the text.
 *
 * @param around the place of the object or list that holds the value; null for the document itself
 * @param key the key or the index; empty for the document itself
 * @param isEntry whether the key is the index of a list
 * @param location where in the text the key or the entry begins
 */
public record Place(@Nullable Place around, String key, boolean isEntry, Location location) {

    /** The place of a whole document. */
    public static Place document(Location location) {
        return new Place(null, "", false, location);
    }

    /** The place of a key in the object here. */
    public Place key(String name, Location location) {
        return new Place(this, name, false, location);
    }

    /** The place of a key that is not there but is spoken of. */
    public Place key(String name) {
        return key(name, location);
    }

    /** The place of an entry in the list here. */
    public Place entry(int index, Location location) {
        return new Place(this, Integer.toString(index), true, location);
    }

    /** The path as a JSON pointer, such as {@code /stages/2/id}; empty for the document itself. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Place place = this; place.around != null; place = place.around) {
            path.insert(0, "/" + escape(place.key));
        }
        return path.toString();
    }

    /** A key as a JSON pointer writes it. */
    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** A key that a JSON pointer writes so. */
    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** The words with which a message begins, such as {@code entry 2 of 'goals'}. */
    public String subject() {
        if (around == null) {
            return "document";
        }
        return isEntry ? "entry " + key + " of " + around.subject() : "'" + key + "'";
    }
}
