package dev.journey.testkit;

import dev.journey.condition.EventPattern;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a customer may do that the journey asks about, or all but asks about. */
final class EntryDraw {

    private static final String NEVER_ASKED_FOR = "left";

    private final Chance chance;
    private final Mentioned mentioned;
    private final List<EventPattern> patterns;
    private final List<Channel> channels = new ArrayList<>(List.of(Channel.EMAIL));
    private final List<String> types = new ArrayList<>();
    private final List<String> profile;
    private final int ids;

    EntryDraw(Chance chance, Mentioned mentioned) {
        this.chance = chance;
        this.mentioned = mentioned;
        this.patterns = mentioned.patterns();
        this.profile = new ArrayList<>(mentioned.profile().keySet());
        for (EventPattern pattern : patterns) {
            pattern.event().ifPresent(types::add);
            pattern.channel().ifPresent(channels::add);
        }
        types.add(NEVER_ASKED_FOR);
        profile.add("age");
        this.ids = chance.one(0, 0, 4, 40);
    }

    Entry entry(Instant at) {
        return new Choice<Entry>()
                .or(10, () -> change(at))
                .or(10, () -> Event.of(NEVER_ASKED_FOR, at))
                .or(80, () -> event(at))
                .draw(chance);
    }

    private Event event(Instant at) {
        Optional<EventPattern> pattern = Optional.of(patterns)
                .filter(some -> !some.isEmpty() && chance.percent(75))
                .map(chance::one);
        Event.Builder event =
                Event.builder(pattern.flatMap(EventPattern::event).orElseGet(() -> chance.one(types)), at);
        channel(pattern).ifPresent(event::channel);
        attributes(event);
        if (ids > 0 && chance.percent(75)) {
            event.id("event-" + chance.below(ids));
        }
        return event.build();
    }

    private Optional<Channel> channel(Optional<EventPattern> pattern) {
        Optional<Channel> asked = pattern.flatMap(EventPattern::channel).filter(channel -> chance.percent(80));
        return asked.isPresent() || chance.percent(75) ? asked : Optional.of(chance.one(channels));
    }

    private void attributes(Event.Builder event) {
        for (Map.Entry<String, Set<AttributeValue>> each :
                mentioned.attributes().entrySet()) {
            if (chance.percent(75)) {
                event.attribute(each.getKey(), value(each.getValue()));
            }
        }
        if (chance.percent(10)) {
            event.attribute("colour", AttributeValue.of("red"));
        }
    }

    private ProfileChange change(Instant at) {
        ProfileChange.Builder change = ProfileChange.at(at);
        String attribute = chance.one(profile);
        if (chance.percent(25)) {
            return change.remove(attribute).build();
        }
        return change.set(attribute, value(mentioned.profile().getOrDefault(attribute, Set.of())))
                .build();
    }

    /** What the attribute is held against, or right beside it, or of another kind. */
    private AttributeValue value(Set<AttributeValue> asked) {
        return new Choice<AttributeValue>()
                .or(asked.isEmpty() ? 0 : 6, () -> beside(chance.one(List.copyOf(asked))))
                .or(3, () -> AttributeValue.of(chance.between(0, 3)))
                .or(1, () -> AttributeValue.of(0.1))
                .or(1, () -> chance.one(AttributeValue.of("1"), AttributeValue.of("DE"), AttributeValue.of(true)))
                .draw(chance);
    }

    private AttributeValue beside(AttributeValue asked) {
        if (asked instanceof Decimal number && chance.percent(30)) {
            return AttributeValue.of(number.value().add(chance.one(BigDecimal.ONE, BigDecimal.ONE.negate())));
        }
        return asked;
    }
}
