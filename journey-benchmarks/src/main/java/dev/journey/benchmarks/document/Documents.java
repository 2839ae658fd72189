package dev.journey.benchmarks.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.model.Journey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The ways in which a journey is read and written here. */
final class Documents {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_EMPTY, Include.NON_EMPTY))
            .build();

    static final ObjectReader BOUND_JSON = JSON.readerFor(PlainJourney.class);
    static final ObjectWriter BOUND_JSON_WRITER = JSON.writerFor(PlainJourney.class)
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
    static final ObjectReader BOUND_YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(PlainJourney.class);

    private Documents() {}

    static DocumentCodec<Journey> codec(String format) {
        return Codecs.installed().document(Journey.class, format);
    }

    static Journey read(DocumentCodec<Journey> codec, byte[] document) throws IOException {
        return codec.read(new ByteArrayInputStream(document), "large").value();
    }

    static byte[] write(DocumentCodec<Journey> codec, Journey journey) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.write(journey, out);
        return out.toByteArray();
    }
}
