package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Checks;
import dev.journey.codec.Codecs;
import dev.journey.codec.Document;
import dev.journey.codec.FindingPlaces;
import dev.journey.model.Journey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FindingPlacesTest {

    private static final String FILE = """
        format: 1
        id: shop
        touchpoints:
          - id: poster
        stages:
          - id: awareness
            touchpoints:
              - poster
              - id: leaflet
          - id: cart
        transitions:
          - from: awareness
            to: cart
            when: { occurred: added }
          - id: never
            from: awareness
            to: cart
            when: { occurred: { event: added, atLeast: 2 } }
        """;

    @Test
    void point_at_stages_transitions_and_touchpoints_wherever_these_are_defined() throws IOException {
        Document<Journey> document = Codecs.installed()
                .document(Journey.class, "yaml")
                .read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), "shop.yaml");
        FindingPlaces places = FindingPlaces.in(document);

        assertThat(Checks.structure().check(document.value()))
                .extracting(
                        finding -> finding.code() + " " + places.find(finding).orElseThrow())
                .containsExactly(
                        "DEAD_END 10:5",
                        "STAGE_WITHOUT_TOUCHPOINT 10:5",
                        "TOUCHPOINT_WITHOUT_EVENTS 4:5",
                        "TOUCHPOINT_WITHOUT_EVENTS 9:9",
                        "SHADOWED_TRANSITION 15:5");
        assertThat(places.sentence(Checks.structure().check(document.value()).get(0)))
                .startsWith("shop.yaml:10:5: WARNING DEAD_END at stages.cart: nothing leaves stage 'cart'");
    }
}
