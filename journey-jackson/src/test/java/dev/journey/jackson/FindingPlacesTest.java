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

    @Test
    void point_at_everything_else_that_a_finding_names() throws IOException {
        String file = """
            format: 1
            id: shop
            teams:
              - { id: sales }
            personas:
              - { id: giver }
              - { id: taker, channels: [sms] }
            touchpoints:
              - id: home
                metrics:
                  - { id: bounce, better: lower, target: 40 }
                  - { id: visits, better: higher }
            stages:
              - id: a
                touchpoints:
                  - home
                  - id: cart
                    owner: sales
                    metrics: [{ id: carts, target: 5 }]
              - id: b
                metrics:
                  - { id: leads, better: higher }
                followUps:
                  - { id: hello, when: { always: true } }
                  - { id: never, when: { anyOf: [] } }
            suppress:
              - { code: STAGE_WITHOUT_METRIC, path: stages.a, reason: known }
              - { code: STAGE_WITHOUT_METRIC, path: stages.b, reason: known }
              - { code: STAGE_WITHOUT_COLOUR, reason: known }
            painPoints:
              - { id: slow }
            opportunities:
              - { id: fast }
            actions:
              - { id: hurry, owner: sales }
              - { id: later }
            """;
        Document<Journey> document = Codecs.installed()
                .document(Journey.class, "yaml")
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "shop.yaml");
        FindingPlaces places = FindingPlaces.in(document);

        assertThat(Checks.standard().check(document.value()))
                .filteredOn(finding -> !finding.path().startsWith("stages."))
                .extracting(
                        finding -> finding.path() + " " + places.find(finding).orElseThrow())
                .contains(
                        "teams.sales 4:5",
                        "personas.taker 7:5",
                        "metrics.visits 12:9",
                        "metrics.carts 19:19",
                        "metrics.leads 22:9",
                        "followUps.never 25:9",
                        "suppress.STAGE_WITHOUT_METRIC.stages.b 28:5",
                        "suppress.STAGE_WITHOUT_COLOUR 29:5",
                        "painPoints.slow 31:5",
                        "opportunities.fast 33:5",
                        "actions.later 36:5",
                        "reviewed 1:1");
    }
}
