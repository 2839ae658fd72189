package dev.journey.testkit;

import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All entries that are like a given one but say less, or the same with a smaller number. */
final class PlainerEntries {

    private PlainerEntries() {}

    static Stream<Entry> of(Entry entry) {
        Stream<? extends Entry> plainer = entry instanceof Event event ? of(event) : of((ProfileChange) entry);
        return plainer.filter(plain -> !plain.equals(entry)).map(Entry.class::cast);
    }

    private static Stream<Event> of(Event event) {
        Stream<Event> less = Stream.of(
                Event.of(event.type(), event.at()),
                event(event, Optional.empty(), event.channel(), event.attributes()),
                event(event, event.id(), Optional.empty(), event.attributes()));
        return Stream.concat(
                less,
                plainer(event.attributes()).map(attributes -> event(event, event.id(), event.channel(), attributes)));
    }

    private static Event event(
            Event like, Optional<String> id, Optional<Channel> channel, Map<String, AttributeValue> attributes) {
        Event.Builder event = Event.builder(like.type(), like.at());
        id.ifPresent(event::id);
        channel.ifPresent(event::channel);
        attributes.forEach(event::attribute);
        return event.build();
    }

    /** Those that change more than nothing. */
    private static Stream<ProfileChange> of(ProfileChange change) {
        Map<String, AttributeValue> set = new LinkedHashMap<>();
        change.attributes().forEach((name, value) -> value.ifPresent(known -> set.put(name, known)));
        return plainer(set).filter(attributes -> !attributes.isEmpty()).map(attributes -> {
            ProfileChange.Builder plainer = ProfileChange.at(change.at());
            attributes.forEach(plainer::set);
            return plainer.build();
        });
    }

    /** Without one of the attributes, or with a smaller number in one. */
    private static Stream<Map<String, AttributeValue>> plainer(Map<String, AttributeValue> attributes) {
        return attributes.entrySet().stream()
                .flatMap(attribute -> Stream.concat(
                                Stream.of(Optional.<AttributeValue>empty()),
                                plainer(attribute.getValue()).map(Optional::of))
                        .map(value -> {
                            Map<String, AttributeValue> plainer = new LinkedHashMap<>(attributes);
                            value.ifPresentOrElse(
                                    plain -> plainer.put(attribute.getKey(), plain),
                                    () -> plainer.remove(attribute.getKey()));
                            return plainer;
                        }));
    }

    /** 0 before 1 before other whole numbers, and these before all others. */
    private static Stream<AttributeValue> plainer(AttributeValue value) {
        if (!(value instanceof Decimal number)) {
            return Stream.empty();
        }
        BigDecimal whole = new BigDecimal(number.value().toBigInteger());
        return Stream.of(BigDecimal.ZERO, BigDecimal.ONE, whole)
                .map(plain -> (AttributeValue) new Decimal(plain))
                .takeWhile(plain -> !plain.equals(value));
    }
}
