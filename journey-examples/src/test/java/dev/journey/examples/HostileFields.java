package dev.journey.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.model.InvalidJourneyException;
import dev.journey.model.Journey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A journey with a hostile text in every field that takes one: each text of its document is replaced, and stays so
 * where the reader does not refuse it.
 */
final class HostileFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DocumentCodec<Journey> codec = Codecs.installed().document(Journey.class, "json");
    private final TextNode text;
    private final JsonNode document;
    private int replaced;

    HostileFields(Journey journey, String text) throws IOException {
        this.text = TextNode.valueOf(text);
        this.document = JSON.readTree(codec.toBytes(journey));
        replaceIn(document);
    }

    /** The journey. */
    Journey journey() {
        return codec.fromBytes(document.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** How many fields hold the text now. */
    int replaced() {
        return replaced;
    }

    private void replaceIn(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> replace(object.get(name), value -> object.set(name, value)));
        } else if (node instanceof ArrayNode array) {
            IntStream.range(0, array.size()).forEach(i -> replace(array.get(i), value -> array.set(i, value)));
        }
    }

    private void replace(JsonNode value, Consumer<JsonNode> set) {
        if (!value.isTextual()) {
            replaceIn(value);
            return;
        }
        set.accept(text);
        try {
            journey();
            replaced++;
        } catch (InvalidDocumentException | InvalidJourneyException noFieldForAnyText) {
            set.accept(value);
        }
    }
}
