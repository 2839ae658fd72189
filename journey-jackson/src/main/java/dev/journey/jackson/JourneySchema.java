package dev.journey.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.journey.jackson.wire.Wires;
import dev.journey.model.Journey;
import dev.journey.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JSON Schemas (draft 2020-12) of the files, with which editors complete and check while one types.
 *
 * <pre>{@code
 * java -cp 'lib/*' dev.journey.jackson.JourneySchema folder
 * java -p lib -m dev.journey.jackson/dev.journey.jackson.JourneySchema folder
 * }</pre>
 *
 * <p>A schema accepts whatever the reader accepts, and refuses what is wrong with one value or with the keys of one
 * object. What only the whole file tells, such as an id that leads to nothing, only the reader finds.
 */
public enum JourneySchema {
    /** Of a journey file, format 1. */
    JOURNEY("journey-1.schema.json", "Journey, format 1", Journey.class),

    /** Of a scenario file, format 1. */
    SCENARIO("scenario-1.schema.json", "Scenario, format 1", Scenario.class);

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final String fileName;
    private final String title;
    private final Class<?> type;

    JourneySchema(String fileName, String title, Class<?> type) {
        this.fileName = fileName;
        this.title = title;
        this.type = type;
    }

    /** The name of the file in which it is kept, such as {@code journey-1.schema.json}. */
    public String fileName() {
        return fileName;
    }

    /** The schema as a JSON document, which ends with a line break. */
    public String text() {
        ObjectNode schema = JsonMapper.builder().build().createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:journey:schema:" + fileName.substring(0, fileName.indexOf('.')));
        schema.setAll(Wires.schema(type));
        schema.put("title", title);
        try {
            return WRITER.writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }

    /**
     * Writes the files into a folder, which is made where it is missing, over those that were there before.
     *
     * @param arguments the folder; the current one if there is none
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if there is more than one argument
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 1) {
            throw new IllegalArgumentException("schemas are written into one folder: " + String.join(" ", arguments));
        }
        Path folder = Files.createDirectories(Path.of(arguments.length == 0 ? "." : arguments[0]));
        for (JourneySchema schema : values()) {
            Files.writeString(folder.resolve(schema.fileName), schema.text());
        }
    }
}
