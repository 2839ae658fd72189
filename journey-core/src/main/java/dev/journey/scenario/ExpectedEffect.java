package dev.journey.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An effect that is expected, told by as much of it as matters.
 *
 * @param effect the word for the kind of effect, such as {@code follow-up-due}
 * @param details what it must say, by the keys of an effect line, such as {@code followUp} and {@code cart-mail-1}, or
 *     {@code at} and an instant
 */
public record ExpectedEffect(String effect, Map<String, String> details) {

    /** Copies the details. */
    public ExpectedEffect {
        Objects.requireNonNull(effect, "effect");
        details = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(details, "details")));
    }

    /** An effect of this kind, whatever it says. */
    public static ExpectedEffect of(String effect) {
        return new ExpectedEffect(effect, Map.of());
    }

    /** This effect, saying this as well. */
    public ExpectedEffect with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(key, value);
        return new ExpectedEffect(effect, more);
    }

    /** The kind and what it must say, such as {@code moved (to consideration)}. */
    @Override
    public String toString() {
        return effect
                + (details.isEmpty()
                        ? ""
                        : details.entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(", ", " (", ")")));
    }
}
