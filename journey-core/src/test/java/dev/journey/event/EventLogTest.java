package dev.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
    void is_not_changed_by_lines_that_its_builder_takes_later() {
        EventLog.Builder builder = EventLog.builder().add("anna", event("a", 1));
        EventLog log = builder.build();
        builder.add("anna", event("b", 2)).add("bob", event("c", 3));
        assertThat(log.size()).isEqualTo(1);
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

    private static List<List<Entry>> entries(List<LogLine> lines) {
        EventLog.Builder log = EventLog.builder();
        lines.forEach(log::add);
        return log.build().histories().map(History::entries).toList();
    }

    @Test
    void rejects_a_blank_customer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventLog.builder().add(" ", event("a", 1)))
                .withMessage("id of a customer must not be blank: ' '");
    }
}
