package dev.journey.benchmarks.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void the_progress_is_the_same_afterwards() {
        assertThat(new RoundTrip().journey()).isEqualTo(TypicalProgress.progress());
    }

    @Test
    void the_elements_are_all_read() throws IOException {
        assertThat(new RoundTrip().elements()).isEqualTo("web-shop".length() + 51 + 40);
    }
}
