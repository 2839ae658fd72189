package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Checks;
import dev.journey.codec.JourneyFile;
import dev.journey.model.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebShopJourneyTest {

    private static final Path FILE = Path.of("src/main/resources/dev/journey/examples/web-shop.journey.yaml");

    @TempDir
    Path folder;

    @Test
    void comes_back_from_yaml_through_json() throws IOException {
        Path json = folder.resolve("web-shop.journey.json");
        Path yaml = folder.resolve("web-shop.journey.yaml");
        Path yamlAgain = folder.resolve("again.journey.yaml");
        Journey journey = JourneyFile.read(FILE);

        JourneyFile.write(journey, yaml);
        JourneyFile.write(journey, json);
        JourneyFile.write(JourneyFile.read(json), yamlAgain);

        assertThat(JourneyFile.read(json)).isEqualTo(journey);
        assertThat(JourneyFile.read(yamlAgain)).isEqualTo(journey);
        assertThat(yamlAgain).hasSameBinaryContentAs(yaml);
        assertThat(Files.size(yaml)).isPositive();
    }

    @Test
    void has_no_finding() throws IOException {
        assertThat(Checks.standard().check(JourneyFile.read(FILE))).isEmpty();
    }

    @Test
    void makes_no_rule_of_the_pseudo_event_that_knows_the_future() throws IOException {
        Journey journey = JourneyFile.read(FILE);

        assertThat(journey.transitions().toString()).doesNotContain("lost");
        assertThat(journey.stages().toString()).doesNotContain("lost");
        assertThat(journey.touchpoints().toString()).doesNotContain("lost");
    }
}
