package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Checks;
import dev.journey.codec.JourneyFile;
import dev.journey.model.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebShopJourneyTest {

    private static final Path FILE = Path.of("src/main/resources/dev/journey/examples/web-shop.journey.yaml");

    private static final Pattern EVIDENCE =
            Pattern.compile("the log: ([\\d,]+) of ([\\d,]+) customers with (\\w+) have (\\w+)");

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

    /** What the report of it has to say beside the numbers. */
    @Test
    void leaves_these_questions_open() throws IOException {
        assertThat(Checks.standard().check(JourneyFile.read(FILE)))
                .extracting(finding -> finding.severity() + " " + finding.code() + " " + finding.path())
                .containsExactly(
                        "WARNING OPPORTUNITY_WITHOUT_ACTION opportunities.side-by-side",
                        "WARNING NEVER_REVIEWED reviewed",
                        "WARNING PREFERRED_CHANNEL_MISSING personas.passer-by",
                        "WARNING NO_SUPPORT_AFTER_PURCHASE stages.retention",
                        "WARNING NO_FOLLOW_UP_WHEN_STUCK stages.awareness",
                        "WARNING NO_FOLLOW_UP_WHEN_STUCK stages.consideration",
                        "WARNING NO_FOLLOW_UP_WHEN_STUCK stages.loyalty");
    }

    /** Of its evidence each number is counted again in the log. */
    @Test
    void calls_nothing_evidence_that_the_log_does_not_say() throws IOException {
        Map<String, Set<String>> customers = new HashMap<>();
        for (String row : BundledLog.rows()) {
            String[] fields = row.split(",");
            customers.computeIfAbsent(fields[1], event -> new HashSet<>()).add(fields[0]);
        }
        List<String> evidence = JourneyFile.read(FILE).stages().stream()
                .flatMap(stage -> stage.experiences().stream())
                .flatMap(experience -> experience.evidence().stream())
                .toList();

        assertThat(evidence).isNotEmpty().allSatisfy(words -> {
            Matcher told = EVIDENCE.matcher(words);
            assertThat(told.matches()).isTrue();
            Set<String> both = new HashSet<>(customers.get(told.group(3)));
            assertThat(both).hasSize(number(told.group(2)));
            both.retainAll(customers.get(told.group(4)));
            assertThat(both).hasSize(number(told.group(1)));
        });
    }

    private static int number(String grouped) {
        return Integer.parseInt(grouped.replace(",", ""));
    }

    @Test
    void makes_no_rule_of_the_pseudo_event_that_knows_the_future() throws IOException {
        Journey journey = JourneyFile.read(FILE);

        assertThat(journey.transitions().toString()).doesNotContain("lost");
        assertThat(journey.stages().toString()).doesNotContain("lost");
        assertThat(journey.touchpoints().toString()).doesNotContain("lost");
    }
}
