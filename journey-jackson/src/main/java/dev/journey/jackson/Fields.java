package dev.journey.jackson;

import dev.journey.jackson.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The values in a tree, named by their keys, and by their indexes in lists, with dots between them. */
final class Fields {

    private Fields() {}

    /** The value of this name, unless it is null; a key that holds dots itself goes before those that need them. */
    static Optional<Node> find(Node tree, String name) {
        Map<String, Node> parts = parts(tree);
        if (parts.containsKey(name)) {
            return Optional.of(parts.get(name)).filter(node -> !node.isNull());
        }
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            Node part = parts.get(name.substring(0, dot));
            Optional<Node> found = part == null ? Optional.empty() : find(part, name.substring(dot + 1));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Hands on all that is neither an object nor a list, by names that begin with this one. */
    static void flatten(String name, Node tree, BiConsumer<String, Node> scalars) {
        if (tree.isScalar()) {
            scalars.accept(name, tree);
        } else {
            parts(tree).forEach((key, part) -> flatten(name + "." + key, part, scalars));
        }
    }

    /** What an object or a list holds, by keys or indexes; nothing where a value is neither. */
    private static Map<String, Node> parts(Node tree) {
        return tree.members().orElseGet(() -> {
            Map<String, Node> entries = new LinkedHashMap<>();
            tree.entries()
                    .ifPresent(list ->
                            list.forEach(entry -> entries.put(entry.place().key(), entry)));
            return entries;
        });
    }
}
