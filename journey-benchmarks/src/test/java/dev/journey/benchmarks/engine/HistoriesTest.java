package dev.journey.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Entry;
import dev.journey.event.EventLog;
import dev.journey.event.History;
import dev.journey.event.LogLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log that is built of parts has what that of events has, and what lists in a map have. */
class HistoriesTest {

    private final Workload workload = new Workload(20_000, Order.TIME);
    private final EventLog log = workload.log();

    @Test
    void a_log_of_parts_is_that_of_events() {
        EventLog.Builder events = EventLog.builder();
        for (LogLine line : workload.lines()) {
            events.add(line);
        }
        assertThat(entries(log).equals(entries(events.build()))).isTrue();
        assertThat(log.customers()).hasSize(workload.end().total());
    }

    @Test
    void lists_in_a_map_have_the_same_events_in_the_same_order() {
        assertThat(GroupedByHand.histories(workload.events()).values().stream()
                        .map(events -> events.stream().map(Occurrence::at).toList()))
                .isEqualTo(log.histories().map(HistoriesTest::times).toList());
    }

    private static List<List<Entry>> entries(EventLog log) {
        return log.histories().map(History::entries).toList();
    }

    private static List<Long> times(History history) {
        return history.entries().stream()
                .map(entry -> entry.at().toEpochMilli())
                .toList();
    }
}
