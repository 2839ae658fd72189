package dev.journey.jackson.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;

/**
 * How values of a type are written.
 *
 * @param <T> the type of the values
 */
public interface Shape<T> {

    /** Reads a value; where that is not possible it says why and gives the placeholder, so that reading goes on. */
    T read(Node node, Problems problems);

    /** Writes a value. */
    void write(T value, JsonGenerator out) throws IOException;

    /** What values of this shape look like; parts that the table has a name for stand in the definitions. */
    Schema schema(Definitions definitions);

    /** What stands for a value that is absent, or that cannot be read. */
    T placeholder();

    /** Whether a key may be left out whose value is of this shape. */
    default boolean isOptional() {
        return false;
    }

    /** Whether this value is written by leaving its key out. */
    default boolean isAbsent(T value) {
        return false;
    }
}
