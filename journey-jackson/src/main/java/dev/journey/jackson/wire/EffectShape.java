package dev.journey.jackson.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.journey.event.EventTime;
import dev.journey.jackson.shape.Definitions;
import dev.journey.jackson.shape.RecordShape;
import dev.journey.jackson.shape.Schema;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.shape.Shapes;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.model.ProblemCode;
import dev.journey.model.Suggestion;
import dev.journey.run.Effect;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The effects, told apart by the word under {@code effect}.
 *
 * <p>They are made to be carried out of the engine and are records already, so each is its own wire record.
 */
final class EffectShape implements Shape<Effect> {

    private static final String WORD = "effect";
    private static final int KEYS_BEFORE_WORD = 2;

    private final Map<String, RecordShape<? extends Record>> shapes = new TreeMap<>();

    /** Adds every effect that there is to a table. */
    EffectShape(Shapes.Builder table) {
        for (Class<?> effect : Effect.class.getPermittedSubclasses()) {
            String word = word(effect);
            shapes.put(word, table.record("effect '" + word + "'", effect.asSubclass(Record.class)));
        }
    }

    /** The words of all effects that there are, ordered. */
    static List<String> words() {
        return Arrays.stream(Effect.class.getPermittedSubclasses())
                .map(EffectShape::word)
                .sorted()
                .toList();
    }

    /** The keys of the effect of this word, as its line has them. */
    static List<String> keys(String word) {
        return Arrays.stream(Effect.class.getPermittedSubclasses())
                .filter(effect -> word(effect).equals(word))
                .flatMap(effect -> Arrays.stream(effect.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static String word(Class<?> effect) {
        return effect.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public Effect read(Node node, Problems problems) {
        Optional<Map<String, Node>> members = node.members();
        if (members.isEmpty()) {
            problems.wrongKind(node, "an object that says what the effect is");
            return placeholder();
        }
        Node word = members.get().get(WORD);
        if (word == null) {
            problems.report(node.place().key(WORD), ProblemCode.MISSING_KEY, "effect must have the key '" + WORD + "'");
            return placeholder();
        }
        RecordShape<? extends Record> shape = word.value() instanceof String known ? shapes.get(known) : null;
        if (shape == null) {
            String told = String.valueOf(word.value());
            problems.invalid(word, "unknown effect '" + told + "'" + Suggestion.of(told, shapes.keySet()));
            return placeholder();
        }
        return (Effect) shape.read(node.without(WORD), problems);
    }

    @Override
    public void write(Effect effect, JsonGenerator out) throws IOException {
        write(Objects.requireNonNull(shapes.get(effect.name())), (Record) effect, effect.name(), out);
    }

    @SuppressWarnings("unchecked") // the shape is found by the effect's own word
    private static <W extends Record> void write(RecordShape<W> shape, Record effect, String word, JsonGenerator out)
            throws IOException {
        out.writeStartObject();
        shape.write((W) effect, 0, KEYS_BEFORE_WORD, out);
        out.writeStringField(WORD, word);
        shape.write((W) effect, KEYS_BEFORE_WORD, shape.keys().size(), out);
        out.writeEndObject();
    }

    @Override
    public Schema schema(Definitions definitions) {
        List<Schema> effects = new ArrayList<>();
        shapes.forEach((word, shape) -> {
            Schema effect = shape.schema(definitions);
            effect.required(List.of(WORD)).key(WORD).constant(TextNode.valueOf(word));
            effects.add(effect);
        });
        return Schema.anyOf(effects);
    }

    @Override
    public Effect placeholder() {
        return new Effect.Entered("?", EventTime.EARLIEST, "?");
    }
}
