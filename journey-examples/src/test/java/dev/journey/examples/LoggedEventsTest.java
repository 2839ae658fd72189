package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.EventTime;
import dev.journey.event.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the bundled log gives back, beside what it was given. */
class LoggedEventsTest {

    private static final EventLog LOG = BundledLog.log();

    @Test
    void are_those_that_were_added() {
        Map<String, List<Entry>> added = new TreeMap<>();
        BundledLog.lines()
                .forEach(line -> added.computeIfAbsent(line.customer(), customer -> new ArrayList<>())
                        .add(line.entry()));
        assertThat(LOG.customers()).containsExactlyElementsOf(added.keySet());
        added.forEach((customer, events) -> {
            events.sort(Comparator.comparing(Entry::at));
            List<Entry> logged = LOG.history(customer).entries();
            assertThat(logged).isEqualTo(events).hasToString(events.toString());
            assertThat(events).isEqualTo(logged).hasSameHashCodeAs(logged);
        });
    }

    @Test
    void are_the_same_as_numbers() {
        assertThat(LOG.histories()).allSatisfy(history -> {
            assertThat(history.size()).isEqualTo(history.entries().size());
            assertThat(IntStream.range(0, history.size())
                            .mapToLong(history::nanos)
                            .boxed())
                    .isEqualTo(history.events()
                            .map(event -> EventTime.nanos(event.at()))
                            .toList());
            assertThat(types(history))
                    .isEqualTo(history.events().map(Event::type).toList());
        });
        assertThat(LOG.history(LOG.customers().get(0)).types()).hasSize(13).doesNotHaveDuplicates();
    }

    private static List<String> types(History history) {
        return IntStream.range(0, history.size())
                .mapToObj(i -> history.types().get(history.type(i)))
                .toList();
    }
}
