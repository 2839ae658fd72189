package dev.journey.jackson;

import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.wire.Wires;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The attributes of one line, gathered from several of its fields; for one thread. */
final class Attributes {

    private final Map<String, Optional<AttributeValue>> values = new LinkedHashMap<>();
    private final Problems problems;
    private long charactersOfNames;

    Attributes(Problems problems) {
        this.problems = problems;
    }

    /** One value; of several for one attribute, null counts only where there is no other, and others must be equal. */
    void add(String name, Node scalar) {
        checkNames(name, scalar);
        if (scalar.isNull()) {
            values.putIfAbsent(name, Optional.empty());
            return;
        }
        AttributeValue value = Wires.of(AttributeValue.class).read(scalar, problems);
        values.getOrDefault(name, Optional.empty())
                .filter(other -> !other.equals(value))
                .ifPresent(other -> problems.invalid(
                        scalar,
                        "attribute '" + name + "' must have one value: one field says " + other.words()
                                + ", another one " + value.words()));
        values.put(name, Optional.of(value));
    }

    /** A short line could otherwise give a long name to each of many values, and take all memory. */
    private void checkNames(String name, Node scalar) {
        int most = problems.limits().lineBytes();
        charactersOfNames += name.length();
        if (charactersOfNames > most) {
            throw problems.tooLarge(
                    scalar.place().location(),
                    "names of attributes must have at most " + most
                            + " characters together, as many as a line has bytes: have more; nest less");
        }
    }

    /** In an event, null is no value. */
    void addTo(Event.Builder event) {
        values.forEach((name, value) -> value.ifPresent(known -> event.attribute(name, known)));
    }

    /** In a profile, null removes an attribute. */
    void addTo(ProfileChange.Builder change) {
        values.forEach(
                (name, value) -> value.ifPresentOrElse(known -> change.set(name, known), () -> change.remove(name)));
    }
}
