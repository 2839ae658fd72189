package dev.journey.jackson.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.ReadLimits;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.tree.JsonTree;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.tree.YamlTree;
import dev.journey.model.Journey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of older versions are read by way of those after them: here with versions that are made up. */
class VersionsTest {

    /** In version 1 a journey had a title, in version 2 a heading. */
    private static final Versions THREE = new Versions(
            "journey",
            List.of(
                    document -> renamed(document, "title", "heading"),
                    document -> renamed(document, "heading", "name")));

    private static final Shape<Journey> JOURNEYS = new FormatFirst<>(THREE, Wires.of(Journey.class));

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":1,\"title\":", "{\"format\":2,\"heading\":", "{\"format\":3,\"name\":"})
    void every_version_is_read_as_the_last(String beginning) {
        Problems problems = problems();
        String text = beginning + "\"Shop\",\"id\":\"shop\",\"stages\":[{\"id\":\"a\"}]}";
        Node migrated = THREE.migrated(JsonTree.read(text, problems), problems);
        assertThat(migrated.members().orElseThrow()).containsOnlyKeys("format", "name", "id", "stages");
        assertThat(problems.count()).isZero();
    }

    @Test
    void what_is_wrong_with_an_older_document_is_told_at_its_place_in_that_document() {
        Problems problems = problems();
        Versions two = new Versions("journey", List.of(document -> renamed(document, "title", "name")));
        Node migrated = two.migrated(YamlTree.read("format: 1\ntitle: 7\nid: shop\n", problems), problems);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Wires.of(Journey.class).read(migrated, problems))
                .withMessageContaining("shop.json:2:1: /title: 'title' must be a text, not the number 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "-1", "1.5", "1e999"})
    void an_unknown_version_is_refused_with_what_to_do(String number) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() ->
                        JOURNEYS.read(JsonTree.read("{\"format\":" + number + ",\"x\":1}", problems()), problems()))
                .withMessageContaining("/format: format must be from 1 to 3: ")
                .withMessageEndingWith("; write the journey in format 3, or read it with a version of journey-jackson"
                        + " that knows its format");
    }

    private static Node renamed(Node document, String from, String to) {
        Map<String, Node> members = new LinkedHashMap<>();
        document.members().orElseThrow().forEach((key, value) -> members.put(key.equals(from) ? to : key, value));
        return new Node(document.place(), members);
    }

    private static Problems problems() {
        return new Problems("shop.json", ReadLimits.standard());
    }
}
