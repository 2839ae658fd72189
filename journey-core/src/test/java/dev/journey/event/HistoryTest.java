package dev.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private static Instant at(int second) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second);
    }

    private static Event event(String type, int second) {
        return Event.of(type, at(second));
    }

    @Test
    void puts_entries_in_order_of_time() {
        History history = History.of("anna", List.of(event("c", 3), event("a", 1), event("b", 2)));
        assertThat(history.events()).extracting(Event::type).containsExactly("a", "b", "c");
    }

    @Test
    void keeps_the_order_of_the_input_at_equal_instants() {
        ProfileChange change = ProfileChange.at(at(1)).set("country", "DE").build();
        History history = History.of("anna", List.of(event("z", 1), change, event("a", 1), event("first", 0)));
        assertThat(history.entries()).containsExactly(event("first", 0), event("z", 1), change, event("a", 1));
        assertThat(history.events()).extracting(Event::type).containsExactly("first", "z", "a");
    }

    @Test
    void drops_a_repeated_id_and_keeps_the_first_in_order_of_time() {
        History history = History.of(
                "anna",
                List.of(
                        event("late", 2).withId("e1"),
                        event("early", 1).withId("e1"),
                        event("other", 3).withId("e2")));
        assertThat(history.events()).extracting(Event::type).containsExactly("early", "other");
        assertThat(history.repeated()).isEqualTo(1);
    }

    @Test
    void keeps_equal_events_without_an_id() {
        History history = History.of("anna", List.of(event("a", 1), event("a", 1)));
        assertThat(history.entries()).hasSize(2);
        assertThat(history.repeated()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void does_not_depend_on_the_order_of_the_input_where_instants_differ(long seed) {
        List<Entry> entries = new ArrayList<>();
        for (int second = 0; second < 50; second++) {
            entries.add(event("e" + second, second).withId("id" + second % 20));
        }
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        History history = History.of("anna", shuffled);
        assertThat(history.entries()).isEqualTo(entries.subList(0, 20));
        assertThat(history.repeated()).isEqualTo(30);
    }

    @Test
    void is_read_as_numbers_too() {
        History history = History.of(
                "anna",
                List.of(
                        event("b", 3),
                        event("a", 1),
                        ProfileChange.at(at(2)).set("country", "DE").build(),
                        event("a", 4)));
        assertThat(history.size()).isEqualTo(4);
        assertThat(history.types()).containsExactly("a", "b");
        assertThat(history.entry(0)).isEqualTo(event("a", 1));
        assertThat(history.entry(3)).isEqualTo(event("a", 4));
        assertThat(IntStream.range(0, 4).map(history::type)).containsExactly(0, -1, 1, 0);
        assertThat(IntStream.range(0, 4).mapToLong(history::nanos))
                .containsExactly(
                        1_767_225_601_000_000_000L,
                        1_767_225_602_000_000_000L,
                        1_767_225_603_000_000_000L,
                        1_767_225_604_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void has_nothing_beyond_its_entries(int index) {
        EventLog log = EventLog.builder()
                .add("anna", event("a", 1))
                .add("bob", event("b", 2))
                .add("zoe", event("c", 3))
                .build();
        for (History history : List.of(log.history("bob"), History.of("bob", List.of(event("b", 2))))) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> history.entry(index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> history.nanos(index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> history.type(index));
        }
    }

    @Test
    void may_be_empty() {
        assertThat(History.of("anna", List.of()).entries()).isEmpty();
        assertThat(History.of("anna", List.of())).hasToString("anna: 0 entries");
    }

    @Test
    void is_of_somebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.of(" ", List.of()))
                .withMessage("id of a customer must not be blank: ' '");
    }

    @Test
    void rejects_an_entry_that_is_not_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> History.of("anna", Collections.singletonList(null)))
                .withMessage("entry");
    }
}
