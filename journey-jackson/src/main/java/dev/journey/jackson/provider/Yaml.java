package dev.journey.jackson.provider;

import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.MINIMIZE_QUOTES;
import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.SPLIT_LINES;
import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.WRITE_DOC_START_MARKER;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.tree.Utf8;
import dev.journey.jackson.tree.YamlTree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** YAML 1.2, which is what people write. */
final class Yaml {

    static final TreeFormat FORMAT = new TreeFormat("yaml", List.of("yaml", "yml"), Yaml::read, true, Yaml::generator);

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(WRITE_DOC_START_MARKER)
            .disable(SPLIT_LINES)
            .enable(MINIMIZE_QUOTES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamWriteConstraints(TreeDocuments.LIMITS)
            .stringQuotingChecker(new Quotes())
            .build();

    private Yaml() {}

    private static Node read(byte[] document, Problems problems) {
        return YamlTree.read(Utf8.decode(document, problems), problems);
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        return new LineBreaks(YAML.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }
}
