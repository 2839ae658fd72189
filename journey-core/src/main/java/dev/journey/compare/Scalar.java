package dev.journey.compare;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is compared as a whole.
 *
 * @param usual the value that need not be said
 */
record Scalar<T, V>(
        String name,
        Function<T, Optional<V>> value,
        Function<V, String> text,
        @Nullable V usual) implements Attribute<T> {

    @Override
    public void compare(String path, T older, T newer, Consumer<? super Change> changes) {
        Optional<V> before = value.apply(older);
        Optional<V> after = value.apply(newer);
        if (!before.equals(after)) {
            changes.accept(new Change.Changed(path, name, before.map(text), after(before, after)));
        }
    }

    /** Different values may read the same, such as the number 1 and the text "1" in a list. */
    private Optional<String> after(Optional<V> before, Optional<V> after) {
        Optional<String> words = after.map(text);
        return words.equals(before.map(text)) ? words.map(same -> same + " (reads the same, but differs)") : words;
    }

    @Override
    public Optional<String> words(T owner) {
        return value.apply(owner).filter(present -> !present.equals(usual)).map(text);
    }
}
