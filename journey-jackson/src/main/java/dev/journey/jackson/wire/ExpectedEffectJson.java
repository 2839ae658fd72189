package dev.journey.jackson.wire;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.journey.event.AttributeValue;
import dev.journey.jackson.shape.InvalidKeyException;
import dev.journey.jackson.shape.Schema;
import dev.journey.model.Suggestion;
import dev.journey.scenario.ExpectedEffect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An expected effect is written as those keys of an effect line that matter, or as its word alone. */
final class ExpectedEffectJson {

    private static final String WORD = "effect";
    private static final List<String> KNOWN = EffectShape.words();

    private ExpectedEffectJson() {}

    /** The word alone, or with keys of its effect. */
    static void rules(Schema schema) {
        schema.option(0).words(KNOWN);
        Schema object = schema.option(1).required(List.of(WORD));
        object.key(WORD).words(KNOWN);
        List<Schema> effects = KNOWN.stream()
                .map(word -> {
                    Schema keys = Schema.any();
                    keys.keys()
                            .words(Stream.concat(Stream.of(WORD), EffectShape.keys(word).stream())
                                    .toList());
                    Schema isIt = Schema.any();
                    isIt.key(WORD).constant(TextNode.valueOf(word));
                    return Schema.any().with("if", isIt).with("then", keys);
                })
                .toList();
        object.with("allOf", Schema.array(effects));
    }

    static ExpectedEffect of(Map<String, AttributeValue> keys) {
        Map<String, String> details = new LinkedHashMap<>();
        keys.forEach((key, value) -> details.put(key, value.toString()));
        String word = details.remove(WORD);
        if (word == null) {
            throw new IllegalArgumentException("expected effect must have the key '" + WORD + "'");
        }
        ExpectedEffect effect = InvalidKeyException.at(WORD, () -> new ExpectedEffect(known(word), details));
        details.keySet().forEach(key -> refuseUnknown(word, key));
        return effect;
    }

    private static void refuseUnknown(String word, String key) {
        List<String> keys = EffectShape.keys(word);
        if (!keys.contains(key)) {
            throw new InvalidKeyException(
                    key, "effect '" + word + "' has no key '" + key + "'" + Suggestion.of(key, keys));
        }
    }

    static ExpectedEffect ofWord(String word) {
        return ExpectedEffect.of(known(word));
    }

    private static String known(String word) {
        if (!KNOWN.contains(word)) {
            throw new IllegalArgumentException("unknown effect '" + word + "'" + Suggestion.of(word, KNOWN));
        }
        return word;
    }

    static Map<String, AttributeValue> keys(ExpectedEffect effect) {
        Map<String, AttributeValue> keys = new LinkedHashMap<>();
        keys.put(WORD, AttributeValue.of(effect.effect()));
        effect.details().forEach((key, value) -> keys.put(key, AttributeValue.of(value)));
        return keys;
    }

    static boolean isWordAlone(ExpectedEffect effect) {
        return effect.details().isEmpty();
    }
}
