package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import dev.journey.jackson.tree.Utf8;
import java.io.IOException;

/** Refuses names and values that hold half a character, before a format can hide it in an escape. */
final class WholeCharacters extends JsonGeneratorDelegate {

    WholeCharacters(JsonGenerator generator) {
        super(generator);
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        Utf8.check(name);
        super.writeFieldName(name);
    }

    @Override
    public void writeString(String text) throws IOException {
        Utf8.check(text);
        super.writeString(text);
    }
}
