package dev.journey.testkit.law;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A law in words and code. */
record StatedLaw(String name, Function<Life, Optional<String>> breach, List<EventPattern> events, List<Length> lengths)
        implements Law {

    StatedLaw {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a law must not be blank: '" + name + "'");
        }
    }

    StatedLaw(String name, Function<Life, Optional<String>> breach) {
        this(name, breach, List.of(), List.of());
    }

    StatedLaw about(String... events) {
        return new StatedLaw(
                name, breach, List.of(events).stream().map(EventPattern::of).toList(), lengths);
    }

    StatedLaw about(Length... lengths) {
        return new StatedLaw(name, breach, events, List.of(lengths));
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        return breach.apply(life);
    }

    @Override
    public String toString() {
        return name;
    }
}
