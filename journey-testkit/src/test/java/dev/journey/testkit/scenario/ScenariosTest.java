package dev.journey.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.codec.Codecs;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.JourneyFile;
import dev.journey.model.UnknownIdException;
import dev.journey.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    @TempDir
    Path folder;

    private Path scenario(String... lines) throws IOException {
        Files.copy(FOLDER.resolve("shop.journey.yaml"), folder.resolve("shop.journey.yaml"));
        return Files.writeString(folder.resolve("x.scenario.yaml"), String.join("\n", lines));
    }

    @Test
    void a_file_comes_out_as_it_says() throws IOException {
        Story story = Scenarios.run(FOLDER.resolve("considers.scenario.yaml"));

        assertThat(story.progress().stage()).isEqualTo("consideration");
        assertThat(story.entries()).hasSize(3);
    }

    @Test
    void a_file_that_does_not_come_out_tells_its_title_and_the_story() throws IOException {
        Path file = scenario(
                "format: 1",
                "title: one look is enough",
                "journey: shop.journey.yaml",
                "steps: [ { event: product_viewed, expect: { stage: consideration } } ]");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Scenarios.run(file))
                .withMessage(String.join(
                        "\n",
                        "one look is enough",
                        "expected to be in stage 'consideration'",
                        "but was in 'awareness'",
                        "the story of 'customer' in 'shop':",
                        "  2026-01-05T09:00:00Z  starts",
                        "  2026-01-05T09:00:00Z    entered (stage awareness)",
                        "  2026-01-05T09:00:00Z  product_viewed: counted",
                        "why:",
                        "  awareness -> consideration: 1 of 3 product_viewed within 7 days; 2 more before"
                                + " 2026-01-12T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"considers", "buys"})
    void a_scenario_comes_back_from_yaml_and_json(String name) throws IOException {
        Scenario scenario = Scenarios.read(FOLDER.resolve(name + ".scenario.yaml"));

        for (String format : new String[] {"yaml", "json"}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Codecs.installed().document(Scenario.class, format).write(scenario, out);
            Scenario back = Codecs.installed()
                    .document(Scenario.class, format)
                    .read(new ByteArrayInputStream(out.toByteArray()), "back")
                    .value();
            assertThat(back).isEqualTo(scenario);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ evnt: x }                          | step has no key 'evnt'; did you mean 'event'?",
                "{ event: x, profile: { a: 1 } }      | step must have the key 'event' or the key 'profile', not both",
                "{ after: P1D, at: '2026-01-06T00:00:00Z' } | step must say 'after' or 'at', not both",
                "{ id: e1, after: P1D }               | step has no key 'id' without the key 'event'",
                "{ after: P1D, attributes: { } }      | step has no key 'attributes' without the key 'event'",
                "{ profile: { } }                     | of a step must name an attribute",
                "{ profile: { ' ': 1 } }              | attribute name of a profile must not be blank",
                "{ after: { period: p7d } }           | period must be an ISO-8601 one of years, months, weeks and"
                        + " days",
                "{ expect: { effects: [ mooved ] } }  | unknown effect 'mooved'; did you mean 'moved'?",
                "{ expect: { effects: [ { effect: follow-up-due, folowUp: x } ] } } | effect 'follow-up-due' has no key"
                        + " 'folowUp'; did you mean 'followUp'?",
                "{ expect: { deadline: soon } }       | /steps/0/expect/deadline",
                "{ expect: { stage: 7 } }             | /steps/0/expect/stage",
                "{ }                                  | step must say something",
            })
    void what_is_no_step_is_refused_at_its_place(String step, String message) throws IOException {
        Path file = scenario("format: 1", "title: wrong", "steps: [ " + step + " ]");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Scenarios.read(file))
                .withMessageContaining("x.scenario.yaml:3:")
                .withMessageContaining(message);
    }

    @Test
    void a_format_is_asked_for() throws IOException {
        Path file = scenario("title: wrong", "steps: []");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Scenarios.read(file))
                .withMessageContaining("scenario must have the key 'format'");
    }

    @Test
    void a_journey_and_a_persona_have_to_be_there() throws IOException {
        Path withoutJourney = scenario("format: 1", "title: wrong", "persona: nobody", "steps: [ { event: x } ]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenarios.run(withoutJourney))
                .withMessageContaining("must name its journey's file by the key 'journey'");
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> Scenarios.run(
                        Scenarios.read(withoutJourney), JourneyFile.read(folder.resolve("shop.journey.yaml"))))
                .withMessageContaining("nobody");
    }
}
