package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Checks;
import dev.journey.check.FindingCode;
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
    void runs_as_it_was_meant() throws IOException {
        assertThat(Checks.structure().check(JourneyFile.read(FILE))).isEmpty();
    }

    /** What it does not say yet: how its parts are measured, and what its customers do, think and feel. */
    @Test
    void is_a_poor_map_in_these_respects() throws IOException {
        assertThat(Checks.standard()
                        .without(FindingCode.STAGE_WITHOUT_METRIC)
                        .without(FindingCode.TOUCHPOINT_WITHOUT_METRIC)
                        .without(FindingCode.STAGE_WITHOUT_EXPERIENCE)
                        .without(FindingCode.PERSONA_WITHOUT_EXPERIENCE)
                        .check(JourneyFile.read(FILE)))
                .extracting(finding -> finding.severity() + " " + finding.code() + " " + finding.path())
                .containsExactly(
                        "WARNING VALUE_PROPOSITION_MISSING valueProposition",
                        "WARNING NEVER_REVIEWED reviewed",
                        "WARNING PREFERRED_CHANNEL_MISSING personas.passer-by",
                        "WARNING NO_SUPPORT_AFTER_PURCHASE stages.retention",
                        "WARNING NO_FOLLOW_UP_WHEN_STUCK stages.awareness",
                        "WARNING NO_FOLLOW_UP_WHEN_STUCK stages.consideration",
                        "WARNING NO_FOLLOW_UP_WHEN_STUCK stages.loyalty");
    }

    @Test
    void makes_no_rule_of_the_pseudo_event_that_knows_the_future() throws IOException {
        Journey journey = JourneyFile.read(FILE);

        assertThat(journey.transitions().toString()).doesNotContain("lost");
        assertThat(journey.stages().toString()).doesNotContain("lost");
        assertThat(journey.touchpoints().toString()).doesNotContain("lost");
    }
}
