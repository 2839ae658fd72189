package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Journey;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void yaml_in_canonical_form_is_written_as_it_was_read() throws IOException {
        String written = Journeys.resource("everything.yaml");
        assertThat(Journeys.write("yaml", Journeys.yaml(written))).isEqualTo(written);
    }

    @Test
    void json_says_the_same_as_yaml() throws IOException {
        Journey journey = Journeys.yaml(Journeys.resource("everything.yaml"));
        Journey again = Journeys.json(Journeys.write("json", journey));
        assertThat(again).isEqualTo(journey);
        assertThat(Journeys.write("yaml", again)).isEqualTo(Journeys.resource("everything.yaml"));
    }
}
