package dev.journey.event;

import static dev.journey.event.Channel.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {

    private static Event event(String type, int second) {
        return Event.of(type, Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second));
    }

    @Test
    void orders_customers_by_id() {
        EventLog log = EventLog.builder()
                .add("bob", event("a", 1))
                .add("anna", event("b", 2))
                .add("Zoe", event("c", 3))
                .build();
        assertThat(log.customers()).containsExactly("Zoe", "anna", "bob");
        assertThat(log.histories()).extracting(History::customer).containsExactly("Zoe", "anna", "bob");
    }

    @Test
    void counts_entries_and_repeated_events_of_each_customer_apart() {
        EventLog log = EventLog.builder()
                .add("anna", event("a", 1).withId("e1"))
                .add("anna", event("a", 2).withId("e1"))
                .add("bob", event("a", 3).withId("e1"))
                .build();
        assertThat(log.size()).isEqualTo(2);
        assertThat(log.repeated()).isEqualTo(1);
        assertThat(log).hasToString("customers: 2, entries: 2");
    }

    @Test
    void knows_its_last_instant() {
        EventLog log = EventLog.builder()
                .add("anna", event("a", 9))
                .add("anna", event("b", 1))
                .add("bob", event("c", 5))
                .build();
        assertThat(log.last()).contains(event("a", 9).at());
        assertThat(EventLog.builder().build().last()).isEmpty();
    }

    @Test
    void gives_an_empty_history_to_a_stranger() {
        History history = EventLog.builder().build().history("anna");
        assertThat(history.customer()).isEqualTo("anna");
        assertThat(history.entries()).isEmpty();
    }

    @Test
    void has_one_list_of_types_for_all_histories() {
        EventLog log = EventLog.builder()
                .add("bob", event("a", 1))
                .add("anna", event("b", 2))
                .add("anna", event("a", 3))
                .build();
        assertThat(log.history("anna").types()).containsExactly("a", "b");
        assertThat(log.histories().map(History::types))
                .allMatch(types -> types == log.history("anna").types());
        assertThat(log.history("stranger").types())
                .isSameAs(log.history("anna").types())
                .isUnmodifiable();
    }

    @Test
    void is_built_once() {
        EventLog.Builder builder = EventLog.builder().add("anna", event("a", 1));
        EventLog log = builder.build();

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.add("anna", event("b", 2)))
                .withMessage("log was built already; begin another by EventLog.builder()");
        assertThatIllegalStateException().isThrownBy(builder::build);
        assertThat(log.size()).isEqualTo(1);
    }

    @Test
    void gives_every_kind_of_entry_back_as_it_was() {
        List<Entry> entries = List.of(
                event("plain", 1),
                event("through a channel", 2).withChannel(Channel.of("podcast")),
                ProfileChange.at(event("x", 3).at())
                        .set("country", "DE")
                        .set("vip", true)
                        .remove("coupon")
                        .build(),
                event("with attributes", 4)
                        .with("whole", 3)
                        .with("tenth", 0.1)
                        .with("large", 123_456_789_012_345L)
                        .with("round", 900_000_000_000_000.0)
                        .with("tiny", new BigDecimal("-1.5E-299"))
                        .with("text", "0.1")
                        .with("empty", "")
                        .with("flag", false),
                ProfileChange.at(event("x", 5).at()).build(),
                event("with an id", 6).withId("e1").withChannel(EMAIL),
                event("plain", 7));

        assertThat(EventLog.builder()
                        .add("anna", entries.get(0))
                        .build()
                        .history("anna")
                        .entries())
                .containsExactly(entries.get(0));
        assertThat(log(entries).history("anna").entries()).isEqualTo(entries);
    }

    @Test
    void keeps_ids_of_any_characters_and_any_length() {
        List<Entry> entries = List.of(
                event("a", 1).withId("ascii"),
                event("a", 2).withId("?"),
                event("a", 3).withId("Käthe \u65e5\u672c \uD83D\uDE00"),
                event("a", 4).withId("half a pair \uD83D"),
                event("a", 5).withId("x".repeat(3_000_000)),
                event("a", 6).withId("\uDE00".repeat(2_000_000)),
                event("a", 7).withId(""),
                event("a", 8).withId("ascii again"));

        assertThat(log(entries).history("anna").entries()).isEqualTo(entries);
    }

    @Test
    void tells_ids_apart_that_utf_8_writes_alike() {
        EventLog log = log(List.of(
                event("a", 1).withId("\uD800"),
                event("a", 2).withId("?"),
                event("a", 3).withId("\uD801")));

        assertThat(log.size()).isEqualTo(3);
        assertThat(log.repeated()).isZero();
    }

    private static EventLog log(List<Entry> entries) {
        EventLog.Builder log = EventLog.builder();
        entries.forEach(entry -> log.add("anna", entry));
        return log.build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void does_not_depend_on_the_order_of_the_lines_where_instants_differ(long seed) {
        List<LogLine> lines = new ArrayList<>();
        for (int second = 0; second < 60; second++) {
            lines.add(new LogLine("c" + second % 3, event("e" + second, second)));
        }
        List<LogLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(entries(shuffled)).isEqualTo(entries(lines));
    }

    @Test
    void puts_unordered_lines_in_order_and_leaves_those_of_one_instant_as_they_came() {
        EventLog.Builder log = EventLog.builder();
        for (int i = 0; i < 1000; i++) {
            log.add("anna", event("e" + i, i * 7919 % 100));
        }
        List<String> expected = IntStream.range(0, 1000)
                .boxed()
                .sorted(Comparator.comparing(i -> i * 7919 % 100))
                .map(i -> "e" + i)
                .toList();
        assertThat(log.build().history("anna").events().map(Event::type)).isEqualTo(expected);
    }

    private static List<List<Entry>> entries(List<LogLine> lines) {
        EventLog.Builder log = EventLog.builder();
        lines.forEach(log::add);
        return log.build().histories().map(History::entries).toList();
    }

    @Test
    void finds_customers_whose_ids_have_one_hash() {
        List<String> ids = new ArrayList<>(List.of(""));
        for (int i = 0; i < 10; i++) {
            ids = ids.stream()
                    .flatMap(id -> Stream.of(id + "Aa", id + "BB"))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        assertThat(ids).extracting(String::hashCode).containsOnly(ids.get(0).hashCode());
        EventLog.Builder builder = EventLog.builder();
        for (int second = 0; second < 2; second++) {
            for (String id : ids) {
                builder.add(id, event(id, second));
            }
        }
        EventLog log = builder.build();
        Collections.sort(ids);
        assertThat(log.customers()).isEqualTo(ids);
        for (String id : ids) {
            assertThat(log.history(id).entries()).containsExactly(event(id, 0), event(id, 1));
        }
    }

    @Test
    void rejects_a_blank_customer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLog.builder().add(" ", event("a", 1)))
                .withMessage("id of a customer must not be blank: ' '");
    }
}
