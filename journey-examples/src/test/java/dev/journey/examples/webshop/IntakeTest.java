package dev.journey.examples.webshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Event;
import dev.journey.event.LogLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final LogLine LINE = new LogLine("c1", Event.of("main", Instant.EPOCH));

    private final StringWriter err = new StringWriter();
    private final Intake intake = new Intake("log.csv", line -> {}, new PrintWriter(err));

    @Test
    void a_long_log_shows_a_sign_of_life_every_million_lines() {
        for (long line = 1; line < 2_999_999; line++) {
            intake.value(line, LINE);
        }
        assertThat(err.toString().lines()).containsExactly("1,000,000 lines read", "2,000,000 lines read");
    }
}
