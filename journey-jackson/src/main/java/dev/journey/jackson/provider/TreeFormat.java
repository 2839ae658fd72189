package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.jackson.tree.TreeReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A format in which a tree of values is written.
 *
 * @param name the name of the format
 * @param suffixes the suffixes of files in it
 * @param reader reads a text
 * @param generators makes what writes a text
 */
record TreeFormat(String name, List<String> suffixes, TreeReader reader, Generators generators) {

    JsonGenerator generator(Writer out) throws IOException {
        return generators.generator(out);
    }

    /** Makes what writes a text. */
    interface Generators {
        JsonGenerator generator(Writer out) throws IOException;
    }
}
