package dev.journey.testkit.scenario;

import dev.journey.run.Cause;
import dev.journey.run.Effect;
import dev.journey.scenario.ExpectedEffect;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Effects as an effect line tells them: a word, and keys with texts. */
final class EffectWords {

    private static final String AT = "at";
    private static final Set<String> SAID_ANYWAY = Set.of("customer", AT);

    private EffectWords() {}

    /** What an effect says beside the customer and the instant, by key; what is absent is left out. */
    static Map<String, String> details(Effect effect) {
        Map<String, String> details = new LinkedHashMap<>();
        for (RecordComponent component : effect.getClass().getRecordComponents()) {
            if (!SAID_ANYWAY.contains(component.getName())) {
                value(effect, component).ifPresent(value -> details.put(component.getName(), value));
            }
        }
        return details;
    }

    private static Optional<String> value(Effect effect, RecordComponent component) {
        Object value;
        try {
            value = component.getAccessor().invoke(effect);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("accessor of an effect must be public: " + component, e);
        }
        Optional<?> present = value instanceof Optional<?> optional ? optional : Optional.of(value);
        return present.map(each -> each instanceof Cause cause ? cause.key() : each.toString());
    }

    /** Whether an effect is as expected: of the kind, and saying at least what is stated. */
    static boolean isAsExpected(Effect effect, ExpectedEffect expected) {
        Map<String, String> said = details(effect);
        return effect.name().equals(expected.effect())
                && expected.details().entrySet().stream()
                        .allMatch(each -> each.getKey().equals(AT)
                                ? isInstant(effect.at(), each.getValue())
                                : each.getValue().equals(said.get(each.getKey())));
    }

    private static boolean isInstant(Instant at, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().equals(at);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'at' of an expected effect must be an instant, such as '" + at + "': '" + text + "'", e);
        }
    }

    /** Such as {@code moved (from awareness, to consideration, transition shows-interest, by event)}. */
    static String words(Effect effect) {
        return words(effect, details(effect));
    }

    /** Such as {@code entered (stage awareness, at 2026-01-05T09:00:00Z)}. */
    static String wordsAndInstant(Effect effect) {
        Map<String, String> details = new LinkedHashMap<>(details(effect));
        details.put(AT, effect.at().toString());
        return words(effect, details);
    }

    private static String words(Effect effect, Map<String, String> details) {
        return new ExpectedEffect(effect.name(), details).toString();
    }

    static boolean namesAnInstant(ExpectedEffect expected) {
        return expected.details().containsKey(AT);
    }
}
