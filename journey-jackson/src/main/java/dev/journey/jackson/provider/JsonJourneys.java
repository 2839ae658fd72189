package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.journey.jackson.tree.JsonTree;
import java.util.List;

/** Journeys as JSON: the same tree as in YAML, for programs. */
public final class JsonJourneys extends JourneyDocuments {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamWriteConstraints(LIMITS)
            .build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    /** For service loading. */
    public JsonJourneys() {
        super("json", List.of("json"), JsonTree::read, JSON);
    }

    @Override
    JsonGenerator prepared(JsonGenerator generator) {
        PrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
        return generator.setPrettyPrinter(printer);
    }
}
