package dev.journey.jackson.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;
import java.util.Optional;

/** A value that may be absent. */
record OptionalShape<T>(Shape<T> value) implements Shape<Optional<T>> {

    @Override
    public Optional<T> read(Node node, Problems problems) {
        return Optional.of(value.read(node, problems));
    }

    @Override
    public void write(Optional<T> optional, JsonGenerator out) throws IOException {
        value.write(optional.orElseThrow(), out);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return definitions.of(value);
    }

    @Override
    public Optional<T> placeholder() {
        return Optional.empty();
    }

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public boolean isAbsent(Optional<T> optional) {
        return optional.isEmpty();
    }
}
