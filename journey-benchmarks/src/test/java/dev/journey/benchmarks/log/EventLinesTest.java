package dev.journey.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.EventLog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All contenders read the same log. */
class EventLinesTest {

    private static final int LINES = 20_000;

    private final byte[] lines = EventLines.of(LINES);

    @Test
    void lines_are_about_as_long_as_those_of_the_reference_workload() {
        assertThat((double) lines.length / LINES).isBetween(105.0, 118.0);
    }

    @Test
    void the_logs_of_all_contenders_are_equal() throws IOException {
        EventLog ours = CodecLines.read(lines);
        assertThat(ours.size()).isEqualTo(LINES);
        assertThat(histories(StreamedLines.read(lines))).isEqualTo(histories(ours));
        assertThat(histories(BoundLines.read(lines))).isEqualTo(histories(ours));
    }

    private static List<List<Object>> histories(EventLog log) {
        return log.histories()
                .map(history -> List.<Object>of(history.customer(), history.entries()))
                .toList();
    }
}
