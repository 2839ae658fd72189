package dev.journey.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.map.Experience;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.render.MermaidJourney;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a Mermaid user journey diagram shows of a journey comes back when it is read. */
class MermaidRoundTripTest {

    private static final RandomJourneys JOURNEYS = RandomJourneys.ofEveryKind().withMap();

    @Test
    void names_stages_scores_and_personas_come_back() {
        DocumentCodec<Journey> codec = Codecs.installed().document(Journey.class, "mermaid");
        LongStream.range(0, 500).forEach(seed -> {
            Journey journey = JOURNEYS.seeded(seed);
            Journey read = codec.fromBytes(MermaidJourney.of(journey).getBytes(UTF_8));
            assertThat(shown(read)).as("seed %s", seed).isEqualTo(shown(journey));
        });
    }

    private static List<Object> shown(Journey journey) {
        return List.of(
                name(journey.name(), journey.id()),
                journey.description().map(MermaidRoundTripTest::line).orElse(""),
                journey.stages().stream().map(MermaidRoundTripTest::name).toList(),
                journey.stages().stream().map(stage -> felt(journey, stage)).toList());
    }

    private static Set<String> felt(Journey journey, Stage stage) {
        return stage.experiences().stream()
                .filter(experience -> experience.emotion().isPresent())
                .map(experience -> felt(journey, stage, experience))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String felt(Journey journey, Stage stage, Experience experience) {
        String place = experience
                .touchpoint()
                .map(journey::touchpoint)
                .map(touchpoint -> name(touchpoint.name(), touchpoint.id()))
                .orElse(name(stage));
        String persona = name(
                journey.persona(experience.persona()).name(),
                journey.persona(experience.persona()).id());
        return place + " | " + experience.emotion().orElseThrow() + " | " + persona;
    }

    private static String name(Stage stage) {
        return name(stage.name(), stage.id());
    }

    private static String name(Optional<String> name, String id) {
        return name.map(MermaidRoundTripTest::line)
                .filter(line -> !line.isEmpty())
                .orElse(id);
    }

    /** A text as a diagram shows it: on one line. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }
}
