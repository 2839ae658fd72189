package dev.journey.jackson.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Place;
import dev.journey.jackson.tree.Problems;
import dev.journey.model.InvalidJourneyException;
import dev.journey.model.ProblemCode;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The adapter between a domain type and what it is written as; what the domain type refuses is reported at its place.
 *
 * @param written how the written type is written
 * @param to the domain value of a written one
 * @param of the written value of a domain one
 * @param standIn makes what stands for a value that cannot be read
 */
record Converted<T, W>(Shape<W> written, Function<W, T> to, Function<T, W> of, Supplier<T> standIn)
        implements Shape<T> {

    @Override
    public T read(Node node, Problems problems) {
        int before = problems.count();
        W value = written.read(node, problems);
        try {
            return to.apply(value);
        } catch (InvalidJourneyException invalid) {
            problems.report(node, invalid.problems());
            throw problems.asException();
        } catch (IllegalArgumentException invalid) {
            // A value that was read in part only may be refused for what is missing, which has been said already.
            if (problems.count() == before) {
                problems.report(place(node, invalid), ProblemCode.INVALID_VALUE, String.valueOf(invalid.getMessage()));
            }
            problems.unread(node);
            return placeholder();
        }
    }

    private static Place place(Node node, IllegalArgumentException invalid) {
        if (!(invalid instanceof InvalidKeyException atKey)) {
            return node.place();
        }
        return node.members()
                .map(members -> members.get(atKey.key()))
                .map(Node::place)
                .orElseGet(() -> node.place().key(atKey.key()));
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        written.write(of.apply(value), out);
    }

    @Override
    public Schema schema(Definitions definitions) {
        // A record of the format belongs to the one type that is written as it.
        return written instanceof RecordShape ? written.schema(definitions) : definitions.of(written);
    }

    @Override
    public T placeholder() {
        return standIn.get();
    }
}
