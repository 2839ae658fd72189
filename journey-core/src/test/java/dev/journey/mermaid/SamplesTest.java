package dev.journey.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.JourneyFile;
import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the diagrams say that Mermaid's own tests, demos and documentation draw. */
class SamplesTest {

    private static final String TITLE = "Adding journey diagram functionality to mermaid";

    @Test
    void a_title_alone_is_a_journey_of_one_stage() throws IOException {
        Journey journey = read("01_title_only");
        assertThat(journey.id()).isEqualTo("adding-journey-diagram-functionality-to-mermaid");
        assertThat(journey.name()).contains(TITLE);
        assertThat(journey.description()).isEmpty();
        assertThat(drawn(journey)).containsExactly("Adding journey diagram functionality to mermaid:");
    }

    @Test
    void a_description_stands_before_the_title() throws IOException {
        Journey journey = read("02_accdescr");
        assertThat(journey.name()).contains(TITLE);
        assertThat(journey.description()).contains("A user journey for family shopping");
        assertThat(drawn(journey)).containsExactly("Order from website:");
    }

    @Test
    void a_statement_follows_a_description_of_several_lines_at_once() throws IOException {
        Journey journey = read("03_accdescr_multiline");
        assertThat(journey.name()).contains(TITLE);
        assertThat(journey.description())
                .contains("Adding acc journey diagram functionality to mermaid\nA user journey for\nfamily shopping");
        assertThat(drawn(journey)).containsExactly("Order from website:");
    }

    @Test
    void tasks_of_nobody_are_those_of_customers() throws IOException {
        Journey journey = read("04_tasks");
        assertThat(journey.name()).contains(TITLE);
        assertThat(journey.personas()).extracting(Persona::id).containsExactly("alice", "bob", "charlie", "customer");
        assertThat(drawn(journey))
                .containsExactly(
                        "Documentation:",
                        "A task 2 Alice",
                        "A task 2 Bob",
                        "A task 2 Charlie",
                        "B task 0 Bob",
                        "B task 0 Charlie",
                        "C task 2 Customer",
                        "D task 2 Charlie",
                        "D task 2 Alice",
                        "E task 2 Customer",
                        "Another section:",
                        "P task 2 Customer",
                        "Q task 2 Customer",
                        "R task 2 Customer");
    }

    @Test
    void a_working_day_is_felt_by_two() throws IOException {
        Journey journey = read("05_working_day");
        assertThat(journey.id()).isEqualTo("my-working-day");
        assertThat(journey.name()).contains("My working day");
        assertThat(journey.stages()).extracting(Stage::id).containsExactly("go-to-work", "go-home");
        assertThat(journey.stages().get(0).touchpoints()).containsExactly("make-tea", "go-upstairs", "do-work");
        assertThat(journey.stages().get(1).touchpoints()).containsExactly("go-downstairs", "sit-down");
        assertThat(journey.transitions()).isEmpty();
        assertThat(journey.touchpoints())
                .allSatisfy(touchpoint -> assertThat(touchpoint.channel()).isEmpty());
        assertThat(drawn(journey))
                .containsExactly(
                        "Go to work:",
                        "Make tea 2 Me",
                        "Go upstairs 0 Me",
                        "Do work -2 Me",
                        "Do work -2 Cat",
                        "Go home:",
                        "Go downstairs 2 Me",
                        "Sit down 2 Me");
    }

    @Test
    void the_title_of_the_front_matter_is_the_name() throws IOException {
        Journey journey = read("06_frontmatter_demo");
        assertThat(journey.name()).contains("My working day");
        assertThat(journey.description())
                .contains("Very simple journey demo\n2 main sections: work and home, each with just a few tasks");
        assertThat(drawn(journey))
                .containsExactly(
                        "Go to work:",
                        "Make tea 2 Me",
                        "Go upstairs 0 Me",
                        "Do work -2 Me",
                        "Do work -2 Cat",
                        "Go home:",
                        "Go downstairs 2 Me",
                        "Sit down 0 Me");
    }

    @Test
    void a_shop_has_two_stages() throws IOException {
        Journey journey = read("07_ecommerce");
        assertThat(journey.id()).isEqualTo("e-commerce");
        assertThat(drawn(journey))
                .containsExactly(
                        "Order from website:",
                        "Add to cart 2 Me",
                        "Checkout from website:",
                        "Add payment details 2 Me");
    }

    private static Journey read(String name) throws IOException {
        return JourneyFile.read(Path.of("src/test/resources/mermaid", name + ".mmd"));
    }

    /** The stages by their names, and what is felt in them: the name of the touchpoint, the emotion, who feels it. */
    private static List<String> drawn(Journey journey) {
        return journey.stages().stream()
                .flatMap(stage -> Stream.concat(
                        Stream.of(stage.name().orElse("") + ":"),
                        stage.experiences().stream().map(experience -> felt(journey, experience))))
                .toList();
    }

    private static String felt(Journey journey, Experience experience) {
        return journey.touchpoint(experience.touchpoint().orElseThrow()).name().orElseThrow() + " "
                + experience.emotion().getAsInt() + " "
                + journey.persona(experience.persona()).name().orElseThrow();
    }
}
