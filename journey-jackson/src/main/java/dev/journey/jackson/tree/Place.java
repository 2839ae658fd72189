package dev.journey.jackson.tree;

import dev.journey.codec.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: under which key or index of what, and where in the text. There is one for every value of a
 * document, and few are ever spoken of: what messages say of it is made when it is asked for.
 *
 * @param around the place of the object or list that holds the value; null for the document itself
 * @param name the key; empty for an entry, and for the document itself
 * @param index the index of an entry in its list; negative for what is none
 * @param line in which line of the text the key or the entry begins, from 1
 * @param column at which character of the line it begins, from 1
 */
public record Place(@Nullable Place around, String name, int index, int line, int column) {

    private static final int NO_ENTRY = -1;

    /** The place of a whole document. */
    static Place document(int line, int column) {
        return new Place(null, "", NO_ENTRY, line, column);
    }

    /** The place of a key in the object here. */
    Place key(String name, int line, int column) {
        return new Place(this, name, NO_ENTRY, line, column);
    }

    /** The place of a key that is not there but is spoken of. */
    public Place key(String name) {
        return key(name, line, column);
    }

    /** The place of an entry in the list here. */
    Place entry(int index, int line, int column) {
        return new Place(this, "", index, line, column);
    }

    /** The key, or the index of an entry; empty for the document itself. */
    public String key() {
        return index < 0 ? name : Integer.toString(index);
    }

    /** Where in the text the key or the entry begins. */
    public Location location() {
        return new Location(line, column);
    }

    /** The path as a JSON pointer, such as {@code /stages/2/id}; empty for the document itself. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Place place = this; place.around != null; place = place.around) {
            path.insert(0, "/" + escape(place.key()));
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
        return index < 0 ? "'" + name + "'" : "entry " + index + " of " + around.subject();
    }
}
