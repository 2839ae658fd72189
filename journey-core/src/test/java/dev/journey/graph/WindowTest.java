package dev.journey.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Length;
import dev.journey.event.EventTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long EARLIEST = EventTime.nanos(EventTime.EARLIEST);
    private static final long LATEST = EventTime.nanos(EventTime.LATEST);

    /** The last three are of 291, 300 and 570 years: what fits after 1970, only before it, and never. */
    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT30M", "P7D", "P1M", "P1Y", "PT2550960H", "PT2629800H", "PT5000000H"})
    void ends_when_its_length_does(String words) {
        Length length = Length.parse(words);
        Window window = new Window(length, BERLIN);
        LongStream.concat(
                        LongStream.of(EARLIEST, -1, 0, 1, LATEST - 1_000_000_000, LATEST - 1, LATEST, EventTime.NEVER),
                        new Random(42).longs(1_000, EARLIEST, LATEST))
                .forEach(at -> assertThat(window.end(at)).isEqualTo(length.end(at, BERLIN)));
    }
}
