package dev.journey.testkit.law;

import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.run.Effect;
import dev.journey.run.Handling;
import dev.journey.run.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of a life: something came, or time alone did something.
 *
 * @param at when it was
 * @param entry the event or profile change; empty where only time passed
 * @param before where the customer stood before it; empty for the event that started the customer
 * @param after where the customer stands after it
 * @param handling what became of it
 * @param effects what the engine gave, in order
 */
public record Moment(
        Instant at,
        Optional<Entry> entry,
        Optional<Progress> before,
        Progress after,
        Handling handling,
        List<Effect> effects) {

    /** Copies the effects. */
    public Moment {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(handling, "handling");
        effects = List.copyOf(Objects.requireNonNull(effects, "effects"));
    }

    /** The event of this moment; empty where there is none, or a profile change. */
    public Optional<Event> event() {
        return entry.filter(Event.class::isInstance).map(Event.class::cast);
    }

    /** Whether it was an event of this type. */
    public boolean isEvent(String type) {
        Objects.requireNonNull(type, "type");
        return event().map(Event::type).equals(Optional.of(type));
    }

    /** The effects of one kind. */
    public <T extends Effect> Stream<T> effects(Class<T> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast);
    }
}
