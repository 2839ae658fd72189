package dev.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as a log gives them back, beside the very events that it was given. */
class RowEventTest {

    private static final Instant AT = Instant.parse("2026-01-05T10:11:12.123456789Z");

    private static final List<AttributeValue> VALUES = List.of(
            AttributeValue.of(0),
            AttributeValue.of(12.5),
            AttributeValue.of(-300),
            AttributeValue.of(new BigDecimal("-1.5E-299")),
            AttributeValue.of(999_999_999_999_999L),
            AttributeValue.of("12.5"),
            AttributeValue.of(""),
            AttributeValue.of(true),
            AttributeValue.of(false));

    private static Event logged(Event event) {
        return (Event) EventLog.builder()
                .add("anna", event)
                .build()
                .history("anna")
                .entries()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void is_equal_to_what_was_added_whatever_is_known_of_it(long seed) {
        Random random = new Random(seed);
        EventLog.Builder log = EventLog.builder();
        List<Entry> added = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            added.add(i % 9 == 0 ? change(i) : event(random, i));
        }
        added.forEach(entry -> log.add("anna", entry));

        History history = log.build().history("anna");
        assertThat(history.size()).isEqualTo(added.size());
        for (int i = 0; i < added.size(); i++) {
            assertThat(history.entries().get(i))
                    .isEqualTo(added.get(i))
                    .hasSameHashCodeAs(added.get(i))
                    .hasToString(added.get(i).toString());
            assertThat(added.get(i)).isEqualTo(history.entries().get(i));
            assertThat(history.nanos(i)).isEqualTo(EventTime.nanos(added.get(i).at()));
            assertThat(history.type(i) < 0 ? "change" : history.types().get(history.type(i)))
                    .isEqualTo(added.get(i) instanceof Event event ? event.type() : "change");
        }
    }

    private static Entry change(int second) {
        return ProfileChange.at(AT.plusSeconds(second)).set("n", second).build();
    }

    private static Event event(Random random, int second) {
        Event.Builder event = Event.builder("t" + random.nextInt(5), AT.plusSeconds(second));
        if (random.nextBoolean()) {
            event.id("e" + second);
        }
        if (random.nextBoolean()) {
            event.channel(Channel.of("c" + random.nextInt(3)));
        }
        List<Integer> names = new ArrayList<>(List.of(1, 2, 3, 4));
        Collections.shuffle(names, random);
        for (int name : names.subList(0, random.nextInt(4))) {
            event.attribute("n" + name, VALUES.get(random.nextInt(VALUES.size())));
        }
        return event.build();
    }

    @Test
    void is_unequal_to_what_differs_in_anything() {
        Event event = Event.of("a", AT).withId("e1").withChannel(Channel.EMAIL).with("n", 1);
        List<Event> others = List.of(
                Event.of("b", AT).withId("e1").withChannel(Channel.EMAIL).with("n", 1),
                Event.of("a", AT.plusNanos(1))
                        .withId("e1")
                        .withChannel(Channel.EMAIL)
                        .with("n", 1),
                event.withId("e2"),
                event.withChannel(Channel.SMS),
                event.with("n", 2),
                event.with("m", 1),
                Event.of("a", AT));
        for (Event other : others) {
            assertThat(logged(event)).isNotEqualTo(other).isNotEqualTo(logged(other));
            assertThat(other).isNotEqualTo(logged(event));
        }
        assertThat(logged(event)).isEqualTo(logged(event)).isNotEqualTo("a");
    }

    @Test
    void makes_changed_copies() {
        Event event = logged(Event.of("a", AT).with("n", 1));
        assertThat(event.with("m", "x").withId("e1").withChannel(Channel.EMAIL))
                .isEqualTo(Event.of("a", AT)
                        .with("n", 1)
                        .with("m", "x")
                        .withId("e1")
                        .withChannel(Channel.EMAIL));
        assertThat(event).isEqualTo(Event.of("a", AT).with("n", 1));
    }

    @Test
    void gives_its_attributes_by_name_and_in_order() {
        Map<String, AttributeValue> attributes = logged(
                        Event.of("a", AT).with("z", 1).with("a", "x").with("m", true))
                .attributes();
        assertThat(attributes)
                .containsExactly(
                        entry("z", AttributeValue.of(1)),
                        entry("a", AttributeValue.of("x")),
                        entry("m", AttributeValue.of(true)))
                .hasSize(3);
        assertThat(attributes.get("a")).isEqualTo(AttributeValue.of("x"));
        assertThat(attributes.containsKey("m")).isTrue();
        assertThat(attributes.containsKey("n")).isFalse();
        assertThat(attributes.get("n")).isNull();
    }

    @Test
    void does_not_have_the_attributes_of_its_neighbours() {
        EventLog log = EventLog.builder()
                .add("anna", Event.of("a", AT).with("n", 1))
                .add("anna", Event.of("b", AT.plusSeconds(1)))
                .add("anna", Event.of("c", AT.plusSeconds(2)).with("m", 2))
                .build();
        assertThat(log.history("anna").events().map(Event::attributes))
                .containsExactly(Map.of("n", AttributeValue.of(1)), Map.of(), Map.of("m", AttributeValue.of(2)));
    }

    @Test
    void finds_an_attribute_by_its_name_as_any_event_does() {
        Event given = Event.of("a", AT).with("n", 1).with("text", "x").with("flag", false);
        for (Event event : List.of(given, logged(given), logged(Event.of("b", AT)))) {
            for (String name : List.of("n", "text", "flag", "other")) {
                assertThat(event.attribute(name))
                        .isEqualTo(Optional.ofNullable(event.attributes().get(name)));
            }
        }
        assertThat(logged(given).attribute("n")).contains(AttributeValue.of(1));
        assertThatNullPointerException()
                .isThrownBy(() -> logged(given).attribute(null))
                .withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> given.attribute(null)).withMessage("name");
    }

    @Test
    void lets_nobody_change_its_attributes() {
        Map<String, AttributeValue> attributes =
                logged(Event.of("a", AT).with("n", 1)).attributes();
        assertThat(attributes).isUnmodifiable();
        assertThat(attributes).containsExactly(entry("n", AttributeValue.of(1)));
    }
}
