package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.Location;
import dev.journey.model.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectedProblemsTest {

    private static final String MANY = """
        format: 1
        id: shop
        zone: Nowhere
        stages:
        - id: a
          nmae: A
          phase: buying
          followUps:
          - id: mail
            when: { inactiveFor: soon }
            channel: ""
        - id: a
        transitions:
        - from: a
          to: c
          when: { occured: x }
        quietHours: { from: "21:00", to: "24:30" }
        """;

    @Test
    void all_problems_come_at_once_in_order_of_the_document() {
        InvalidDocumentException refusal = Journeys.refusal(() -> Journeys.yaml(MANY));
        assertThat(refusal.problems())
                .extracting(located -> located.location().orElseThrow() + " "
                        + located.problem().code() + " " + located.problem().path())
                .containsExactly(
                        "3:1 INVALID_VALUE /zone",
                        "6:3 UNKNOWN_KEY /stages/0/nmae",
                        "7:3 INVALID_VALUE /stages/0/phase",
                        "10:13 INVALID_VALUE /stages/0/followUps/0/when/inactiveFor",
                        "11:5 INVALID_VALUE /stages/0/followUps/0/channel",
                        "12:3 DUPLICATE_ID /stages/1/id",
                        "15:3 UNKNOWN_STAGE /transitions/0/to",
                        "16:11 UNKNOWN_KEY /transitions/0/when/occured",
                        "17:30 INVALID_VALUE /quietHours/to");
    }

    @Test
    void what_follows_from_a_problem_is_not_reported_beside_it() {
        assertThat(paths("format: 1\nid: 5\nstages: none")).containsExactly("/id", "/stages");
        assertThat(paths("[]")).containsExactly("");
        assertThat(paths("format: 1\nid: s\nstages: [ a ]")).containsExactly("/stages/0");
    }

    @Test
    void the_problems_have_codes_for_programs() {
        assertThat(Journeys.refusal(() -> Journeys.yaml(""))
                        .problems()
                        .get(0)
                        .problem()
                        .code())
                .isEqualTo(ProblemCode.MALFORMED_DOCUMENT);
        assertThat(Journeys.refusal(() -> Journeys.yamlWith("name: a\nname: b"))
                        .problems()
                        .get(0)
                        .problem()
                        .code())
                .isEqualTo(ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void a_document_knows_the_places_of_its_parts() {
        byte[] yaml = "format: 1\nid: shop\nstages:\n- id: a\n  touchpoints: [ { id: t } ]\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Journeys.open("yaml", yaml).locations())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "", new Location(1, 1),
                        "/format", new Location(1, 1),
                        "/id", new Location(2, 1),
                        "/stages", new Location(3, 1),
                        "/stages/0", new Location(4, 3),
                        "/stages/0/id", new Location(4, 3),
                        "/stages/0/touchpoints", new Location(5, 3),
                        "/stages/0/touchpoints/0", new Location(5, 18),
                        "/stages/0/touchpoints/0/id", new Location(5, 20)));
    }

    private static List<String> paths(String yaml) {
        return Journeys.refusal(() -> Journeys.yaml(yaml)).problems().stream()
                .map(located -> located.problem().path())
                .toList();
    }
}
