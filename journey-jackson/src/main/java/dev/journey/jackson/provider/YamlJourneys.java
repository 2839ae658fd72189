package dev.journey.jackson.provider;

import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.MINIMIZE_QUOTES;
import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.SPLIT_LINES;
import static com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature.WRITE_DOC_START_MARKER;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.journey.jackson.tree.YamlTree;
import java.util.List;

/** Journeys as YAML 1.2, which is what people write. */
public final class YamlJourneys extends JourneyDocuments {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(WRITE_DOC_START_MARKER)
            .disable(SPLIT_LINES)
            .enable(MINIMIZE_QUOTES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamWriteConstraints(LIMITS)
            .stringQuotingChecker(new Quotes())
            .build();

    /** For service loading. */
    public YamlJourneys() {
        super("yaml", List.of("yaml", "yml"), YamlTree::read, YAML);
    }

    @Override
    JsonGenerator prepared(JsonGenerator generator) {
        return new LineBreaks((YAMLGenerator) generator);
    }
}
