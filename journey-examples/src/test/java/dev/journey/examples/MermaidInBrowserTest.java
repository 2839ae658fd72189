package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.render.MermaidJourney;
import dev.journey.render.MermaidStates;
import dev.journey.testkit.RandomJourneys;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Mermaid itself reads in our diagrams, in a browser: what the journeys say, whatever their texts are. */
@Tag("browser")
class MermaidInBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WEBJAR = "META-INF/maven/org.webjars.npm/mermaid/pom.properties";
    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void user_journeys_say_who_feels_what_where() throws Exception {
        List<Journey> journeys = journeys();
        JsonNode read = read(journeys.stream().map(MermaidJourney::of).toList());
        for (int i = 0; i < journeys.size(); i++) {
            Journey journey = journeys.get(i);
            JsonNode diagram = read.get(i);
            assertThat(diagram.path("error").asText()).as("%s", journey).isEmpty();
            assertThat(diagram.path("title").asText())
                    .isEqualTo(name(journey.name().orElse(""), journey.id()));
            assertThat(strings(diagram.path("sections")))
                    .isEqualTo(journey.stages().stream()
                            .map(MermaidInBrowserTest::name)
                            .toList());
            assertThat(new TreeSet<>(strings(diagram.path("tasks")))).isEqualTo(felt(journey));
            assertThat(diagram.path("drawn").asBoolean()).isTrue();
        }
    }

    @Test
    void state_diagrams_have_a_state_for_each_stage_and_the_conditions_between() throws Exception {
        List<Journey> journeys = journeys();
        JsonNode read = read(journeys.stream().map(MermaidStates::of).toList());
        for (int i = 0; i < journeys.size(); i++) {
            Journey journey = journeys.get(i);
            JsonNode diagram = read.get(i);
            assertThat(diagram.path("error").asText()).as("%s", journey).isEmpty();
            assertThat(strings(diagram.path("states")))
                    .isEqualTo(journey.stages().stream()
                            .map(MermaidInBrowserTest::name)
                            .toList());
            assertThat(strings(diagram.path("conditions"))).isEqualTo(conditions(journey));
            assertThat(diagram.path("drawn").asBoolean()).isTrue();
        }
    }

    /** Those of the examples, hostile ones, one about which nothing is known, and some at random. */
    private static List<Journey> journeys() {
        return Stream.of(
                        Stream.of("handmade-accessories", "software-trial", "web-shop", "pet-shop")
                                .map(Examples::journey),
                        HostileTexts.ALL.stream().map(HostileTexts::journey),
                        Stream.of(Journey.builder("bare").stage("alone").build()),
                        LongStream.range(0, 25)
                                .mapToObj(RandomJourneys.ofEveryKind().withMap()::seeded))
                .flatMap(journeys -> journeys)
                .toList();
    }

    private static String name(Stage stage) {
        return name(stage.name().orElse(""), stage.id());
    }

    private static String name(String name, String id) {
        String shown = HostileTexts.shown(name);
        return shown.isEmpty() ? id : shown;
    }

    private static Set<String> felt(Journey journey) {
        Set<String> felt = new TreeSet<>();
        for (Stage stage : journey.stages()) {
            stage.experiences().stream()
                    .filter(experience -> experience.emotion().isPresent())
                    .map(experience -> name(stage) + " | " + felt(journey, stage, experience))
                    .forEach(felt::add);
        }
        return felt;
    }

    private static String felt(Journey journey, Stage stage, Experience experience) {
        Persona persona = journey.persona(experience.persona());
        String at = experience
                .touchpoint()
                .map(journey::touchpoint)
                .map((Touchpoint touchpoint) -> name(touchpoint.name().orElse(""), touchpoint.id()))
                .orElse(name(stage));
        return at + " | " + (experience.emotion().orElseThrow() + 3) + " | "
                + name(persona.name().orElse(""), persona.id());
    }

    private static List<String> conditions(Journey journey) {
        return journey.transitions().stream()
                .flatMap(transition -> journey.stages().stream()
                        .filter(transition::leaves)
                        .map(stage -> HostileTexts.shown(transition.when().toString())))
                .toList();
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    /** What Mermaid reads in diagrams, all of them in one page. */
    private JsonNode read(List<String> diagrams) throws IOException, InterruptedException {
        Files.copy(
                resource("META-INF/resources/webjars/mermaid/" + version() + "/dist/mermaid.min.js"),
                folder.resolve("mermaid.min.js"));
        String json = JSON.writeValueAsString(diagrams).replace("<", "\\u003c");
        String page = new String(resource("dev/journey/examples/mermaid.html").readAllBytes(), StandardCharsets.UTF_8);
        Path file = Files.writeString(folder.resolve("page.html"), page.replace("DIAGRAMS", json));
        MatchResult result =
                RESULT.matcher(Chromium.dom(file, folder)).results().findFirst().orElseThrow();
        return JSON.readTree(URLDecoder.decode(result.group(1), StandardCharsets.UTF_8));
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        properties.load(resource(WEBJAR));
        return properties.getProperty("version");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                MermaidInBrowserTest.class.getClassLoader().getResourceAsStream(name), name);
    }
}
