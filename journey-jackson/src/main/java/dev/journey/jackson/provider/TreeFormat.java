package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.journey.jackson.tree.TreeReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A format in which a tree of values is written.
 *
 * @param name the name of the format
 * @param suffixes the suffixes of files in it
 * @param reader reads a document
 * @param endsLines whether the last line is ended by what writes it
 * @param generators makes what writes text as UTF-8
 */
record TreeFormat(String name, List<String> suffixes, TreeReader reader, boolean endsLines, Generators generators) {

    JsonGenerator generator(OutputStream out) throws IOException {
        return generators.generator(out);
    }

    /** Makes what writes text as UTF-8. */
    interface Generators {
        JsonGenerator generator(OutputStream out) throws IOException;
    }
}
