package dev.journey.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.testkit.scenario.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(JourneyParameters.class)
class ScenarioTestsTest {

    private static final String SHOP = "src/test/resources/scenarios/shop.journey.yaml";

    @TestFactory
    Stream<DynamicTest> every_scenario_of_a_folder() throws IOException {
        return ScenarioTests.in(Path.of("src/test/resources/scenarios"));
    }

    @Test
    void tests_have_the_names_of_their_files_in_order(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/second.scenario.json"), "[");
        Files.writeString(folder.resolve("a-first.scenario.yml"), "[");
        Files.writeString(folder.resolve("other.yaml"), "[");

        assertThat(ScenarioTests.in(folder))
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("a-first", "b/second");
        assertThat(ScenarioTests.in(folder))
                .allSatisfy(test -> assertThatExceptionOfType(InvalidDocumentException.class)
                        .isThrownBy(() -> test.getExecutable().execute()));
    }

    @Test
    void scenarios_of_one_engine_need_not_name_a_journey(@JourneyFrom(SHOP) JourneyEngine engine, @TempDir Path folder)
            throws Throwable {
        Files.writeString(
                folder.resolve("first.scenario.yaml"),
                "{ format: 1, title: first, steps: [ { event: x, expect: { stage: awareness } } ] }");
        Files.writeString(
                folder.resolve("second.scenario.yaml"),
                "{ format: 1, title: second, journey: none.yaml, steps: [ { event: x, expect: { stage: customer } }"
                        + " ] }");

        List<DynamicTest> tests = ScenarioTests.in(folder, engine).toList();

        tests.get(0).getExecutable().execute();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> tests.get(1).getExecutable().execute())
                .withMessageStartingWith("second\nexpected to be in stage 'customer'");
    }

    @Test
    void a_folder_without_scenarios_tests_nothing_and_says_so(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioTests.in(folder))
                .withMessageStartingWith("folder must hold a scenario, such as 'considers.scenario.yaml': ");
    }

    @Test
    void journeys_engines_and_stories_come_from_files(
            @JourneyFrom(SHOP) Journey journey,
            @JourneyFrom(SHOP) JourneyEngine engine,
            @JourneyFrom(SHOP) Story story) {
        assertThat(engine.journey()).isEqualTo(journey);
        story.happens("product_viewed").isIn("awareness");
    }
}
