package dev.journey.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in the file. The rules pass thousands of them and report few: the text, a JSON pointer such as {@code
 * /stages/2/id}, is made only where somebody asks for it.
 */
final class Pointer {

    private static final Pointer DOCUMENT = new Pointer(null, "", -1);

    private final @Nullable Pointer around;
    private final String key;
    private final int index;

    private Pointer(@Nullable Pointer around, String key, int index) {
        this.around = around;
        this.key = key;
        this.index = index;
    }

    /** The place of a key of the journey itself. */
    static Pointer to(String key) {
        return DOCUMENT.at(key);
    }

    /** The place of a key, or of several keys with slashes between them, in the object here. */
    Pointer at(String name) {
        return new Pointer(this, name, -1);
    }

    /** The place of an entry in the list here. */
    Pointer at(int entry) {
        return new Pointer(this, "", entry);
    }

    @Override
    public String toString() {
        return around == null ? "" : around + "/" + (index < 0 ? key : index);
    }
}
