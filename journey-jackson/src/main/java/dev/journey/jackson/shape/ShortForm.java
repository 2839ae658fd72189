package dev.journey.jackson.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * A value that may be written shorter, where the short form says the same.
 *
 * @param isShort which nodes are in the short form
 * @param brief the short form
 * @param full the long form
 * @param fits which values the short form can say
 */
record ShortForm<T>(Predicate<Node> isShort, Shape<T> brief, Shape<T> full, Predicate<T> fits) implements Shape<T> {

    @Override
    public T read(Node node, Problems problems) {
        return (isShort.test(node) ? brief : full).read(node, problems);
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        (fits.test(value) ? brief : full).write(value, out);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.anyOf(List.of(definitions.of(brief), definitions.of(full)));
    }

    @Override
    public T placeholder() {
        return full.placeholder();
    }
}
