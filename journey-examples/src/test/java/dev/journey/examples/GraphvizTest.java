package dev.journey.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.render.Dot;
import dev.journey.testkit.RandomJourneys;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Graphviz itself draws of our graphs: what the journeys say, whatever their texts are. */
class GraphvizTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void graphviz_is_installed() {
        boolean isThere = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "dot")));
        assumeTrue(isThere, "no Graphviz: install graphviz, so that dot is on the path");
    }

    @Test
    void draws_every_text_as_it_is() throws Exception {
        List<Journey> journeys = journeys();
        List<Document> pictures = draw(journeys.stream().map(Dot::of).collect(Collectors.joining()), journeys.size());
        for (int i = 0; i < journeys.size(); i++) {
            Journey journey = journeys.get(i);
            Document picture = pictures.get(i);
            for (Stage stage : journey.stages()) {
                String name = HostileTexts.shown(stage.name().orElse(""));
                String ending = stage.ends().map(end -> "(" + end.key() + ")").orElse("");
                assertThat(without(texts(picture, stage.id())))
                        .isEqualTo(without((name.isEmpty() ? stage.id() : name) + ending));
            }
            String conditions = journey.transitions().stream()
                    .flatMap(transition -> (transition.isFromAny() ? Stream.of("any") : transition.from().stream())
                            .map(from -> transition.when()
                                    + (transition.priority() == 0 ? "" : "priority " + transition.priority())))
                    .map(HostileTexts::shown)
                    .map(GraphvizTest::without)
                    .sorted()
                    .collect(Collectors.joining("\n"));
            assertThat(edges(picture)).isEqualTo(conditions);
        }
    }

    private static List<Journey> journeys() {
        return Stream.of(
                        Stream.of("handmade-accessories", "software-trial", "web-shop", "pet-shop")
                                .map(Examples::journey),
                        HostileTexts.ALL.stream().map(HostileTexts::journey),
                        LongStream.range(0, 25)
                                .mapToObj(RandomJourneys.ofEveryKind().withMap()::seeded))
                .flatMap(journeys -> journeys)
                .toList();
    }

    /** What Graphviz draws, all graphs in one go. */
    private List<Document> draw(String graphs, int count) throws Exception {
        Path drawn = folder.resolve("drawn.svg");
        Path errors = folder.resolve("errors.txt");
        Path written = Files.writeString(folder.resolve("journeys.dot"), graphs);
        Process dot = new ProcessBuilder("dot", "-Tsvg", written.toString())
                .redirectOutput(drawn.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = dot.waitFor(300, TimeUnit.SECONDS);
        if (!ended) {
            dot.destroyForcibly();
        }
        assertThat(ended).isTrue();
        assertThat(Files.readString(errors)).isEmpty();
        assertThat(dot.exitValue()).isZero();
        List<Document> pictures = new ArrayList<>();
        for (String picture : Files.readString(drawn).split("(?=<\\?xml)")) {
            // Graphviz names a page on the web for the definition of SVG, which nobody need fetch.
            String svg = picture.replaceFirst("<!DOCTYPE[^>]*>", "");
            pictures.add(parser().parse(new ByteArrayInputStream(svg.getBytes(UTF_8))));
        }
        assertThat(pictures).hasSize(count);
        return pictures;
    }

    private static DocumentBuilder parser() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder();
    }

    /** The texts of the node with this title. */
    private static String texts(Document picture, String node) {
        return groups(picture, "node")
                .filter(group -> all(group, "title").equals(node))
                .map(group -> all(group, "text"))
                .findFirst()
                .orElseThrow();
    }

    /** The texts of the edges that have any. */
    private static String edges(Document picture) {
        return groups(picture, "edge")
                .map(group -> without(all(group, "text")))
                .filter(texts -> !texts.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Element> groups(Document picture, String kind) {
        return elements(picture.getElementsByTagName("g"))
                .filter(group -> group.getAttribute("class").equals(kind));
    }

    private static String all(Element group, String tag) {
        return elements(group.getElementsByTagName(tag))
                .map(Element::getTextContent)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    /** A text without its spaces, since lines are broken between words and in long ones. */
    private static String without(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
