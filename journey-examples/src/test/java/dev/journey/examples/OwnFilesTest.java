package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys and logs that users bring. */
class OwnFilesTest {

    private static final String CLUB = """
        format: 1
        id: club
        remember: 10
        stages:
          - id: visitor
            touchpoints: [{ id: site, channel: website, events: [look, order] }]
          - id: member
            touchpoints: [site]
          - id: patron
            touchpoints: [site]
            ends: goal
        transitions:
          - { from: visitor, to: member, when: { occurred: { event: order, where: { value: { atLeast: 10 } } } } }
          - from: member
            to: patron
            when: { occurred: { event: order, channel: email, where: { gift: true } } }
        """;

    private static final String NDJSON = """
        {"customer":"c1","profile":{"country":"DE"},"at":"2026-01-01T00:00:00Z"}
        {"customer":"c1","event":"look","at":"2026-01-01T01:00:00Z","id":"e1"}
        {"customer":"c1","event":"order","at":"2026-01-01T02:00:00Z","id":"e2","attributes":{"value":9.5}}
        {"customer":"c1","event":"order","at":"2026-01-01T03:00:00Z","id":"e3","attributes":{"value":12.5}}
        {"customer":"c1","event":"order","at":"2026-01-01T03:00:00Z","id":"e3","attributes":{"value":12.5}}
        {"customer":"c1","event":"order","at":"2026-01-01T04:00:00Z","channel":"email","attributes":{"gift":true}}
        {"customer":"c2","event":"look","at":"2026-01-02T00:00:00Z","id":"e1"}
        """;

    @TempDir
    private Path folder;

    private Path club;

    @BeforeEach
    void writeJourney() throws IOException {
        club = file("club.yaml", CLUB);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run run(String name, String log, Object... more) throws IOException {
        Object[] arguments = new Object[more.length + 4];
        System.arraycopy(more, 0, arguments, 4, more.length);
        arguments[0] = "--journey";
        arguments[1] = club;
        arguments[2] = "--events";
        arguments[3] = file(name, log);
        return Run.into(folder.resolve("out"), arguments);
    }

    @Test
    void events_in_ndjson_bring_attributes_channels_ids_and_profiles() throws IOException {
        Run run = run("log.ndjson", NDJSON);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.effects())
                .containsExactly(
                        "{\"customer\":\"c1\",\"at\":\"2026-01-01T01:00:00Z\",\"effect\":\"entered\","
                                + "\"stage\":\"visitor\"}",
                        "{\"customer\":\"c1\",\"at\":\"2026-01-01T03:00:00Z\",\"effect\":\"moved\","
                                + "\"from\":\"visitor\",\"to\":\"member\",\"transition\":\"visitor-member\",\"by\":\"event\"}",
                        "{\"customer\":\"c1\",\"at\":\"2026-01-01T04:00:00Z\",\"effect\":\"moved\","
                                + "\"from\":\"member\",\"to\":\"patron\",\"transition\":\"member-patron\",\"by\":\"event\"}",
                        "{\"customer\":\"c2\",\"at\":\"2026-01-02T00:00:00Z\",\"effect\":\"entered\","
                                + "\"stage\":\"visitor\"}");
        assertThat(run.report().get("profiles").longValue()).isEqualTo(1);
        assertThat(run.report().get("events").toString())
                .isEqualTo("{\"given\":6,\"moved\":2,\"counted\":3,\"irrelevant\":0,\"late\":0,\"duplicate\":1,"
                        + "\"afterAsOf\":0,\"unreadable\":0}");
        assertThat(run.out()).contains("profiles   1");
    }

    @Test
    void a_repeated_id_shows_as_a_duplicate_when_it_arrives() throws IOException {
        Run run = run("log.ndjson", NDJSON, "--order", "arrival");
        assertThat(run.events("duplicate")).isEqualTo(1);
        assertThat(run.sumOfEvents()).isEqualTo(6);
        assertThat(run.effects())
                .contains("{\"customer\":\"c1\",\"at\":\"2026-01-01T03:00:00Z\",\"effect\":\"duplicate\","
                        + "\"event\":\"order\",\"id\":\"e3\"}");
    }

    @Test
    void a_late_event_shows_when_it_arrives_and_not_when_the_log_is_sorted() throws IOException {
        String log = "client_id,event,timestamp\nc1,look,2026-01-02 00:00\nc1,order,2026-01-01 00:00\n";
        assertThat(run("log.csv", log).events("late")).isZero();
        Run arriving = run("log.csv", log, "--order", "arrival");
        assertThat(arriving.events("late")).isEqualTo(1);
        assertThat(arriving.effects())
                .contains("{\"customer\":\"c1\",\"at\":\"2026-01-01T00:00:00Z\",\"effect\":\"late\","
                        + "\"event\":\"order\"}");
    }

    @Test
    void columns_of_csv_bring_attributes_channels_and_ids() throws IOException {
        Run run = run("log.CSV", """
            who,at,what,id,channel,value,gift,note
            c1,2026-01-01T01:00:00Z,look,e1,,,,
            c1,2026-01-01T02:00:00Z,order,e2,website,9.5,false,"two
            lines, and a ""quote"" in it"
            c1,2026-01-01T03:00:00Z,order,e3,website,10,False,
            c1,2026-01-01T03:00:00Z,order,e3,website,10,False,
            c1,2026-01-01T04:00:00Z,order,e4, email ,,TRUE,
            """, "--customer=who", "--type=what", "--time=at");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.effects()).hasSize(3);
        assertThat(run.effects().get(1)).contains("2026-01-01T03:00:00Z", "\"to\":\"member\"");
        assertThat(run.effects().get(2)).contains("2026-01-01T04:00:00Z", "\"to\":\"patron\"");
        assertThat(run.events("duplicate")).isEqualTo(1);
        assertThat(run.events("given")).isEqualTo(5);
    }

    @Test
    void what_begins_with_zeros_or_is_longer_than_a_number_may_be_is_a_text() throws IOException {
        Run run = run("log.csv", """
            client_id,event,timestamp,value
            c1,order,2026-01-01T01:00:00Z,0012
            c2,order,2026-01-01T01:00:00Z,1234567890123456
            c3,order,2026-01-01T01:00:00Z,123456789012345
            """);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.effects().stream().filter(line -> line.contains("moved")))
                .singleElement()
                .asString()
                .contains("c3");
    }

    @Test
    void local_times_are_those_of_the_zone_and_an_offset_is_kept() throws IOException {
        Run run = run("log.csv", """
            client_id,event,timestamp
            a,look,2026-01-05 10:00
            b,look,2026-07-05T10:00:00
            c,look,2026-07-05 10:00:00.123456789+0530
            d,look,2026-07-05T10:00:00.5z
            e,look,2026-07-05T10:00:00-01
            """, "--zone", "Europe/Berlin");
        assertThat(run.effects().stream().map(line -> line.replaceFirst(".*\"at\":\"([^\"]*)\".*", "$1")))
                .containsExactly(
                        "2026-01-05T09:00:00Z",
                        "2026-07-05T08:00:00Z",
                        "2026-07-05T04:30:00.123456789Z",
                        "2026-07-05T10:00:00.500Z",
                        "2026-07-05T11:00:00Z");
    }

    @Test
    void a_byte_order_mark_windows_line_ends_and_blank_lines_do_no_harm() throws IOException {
        Run run = run("log.csv", "\uFEFFclient_id, event, timestamp\r\n\r\nc1, look, 2026-01-01T00:00:00Z\r\n\r\n");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.events("counted")).isEqualTo(1);
    }

    @Test
    void a_column_without_a_name_is_an_attribute_all_the_same() throws IOException {
        Run run = run("log.csv", ",client_id,event,timestamp\n0,c1,look,2026-01-01T00:00:00Z\n");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void a_journey_in_which_all_have_come_to_an_end_has_nobody_stuck() throws IOException {
        Run run = run(
                "log.csv",
                "client_id,event,timestamp,value,gift,channel\n"
                        + "c1,order,2026-01-01T00:00:00Z,10,,\nc1,order,2026-01-02T00:00:00Z,,true,email\n");
        assertThat(run.report().has("stuck")).isFalse();
        assertThat(run.out()).contains("nobody");
    }

    @Test
    void where_all_time_is_up_the_one_who_stays_longest_is_stuck() throws IOException {
        Path hasty = file("hasty.yaml", CLUB.replace("- id: visitor", "- id: visitor\n    window: P1D"));
        Path log = file(
                "log.csv",
                "client_id,event,timestamp\n"
                        + "c1,look,2026-01-02 00:00\nc2,look,2026-01-01 00:00\nc3,look,2026-01-02 00:00\n");
        Object[] arguments = {"--journey", hasty, "--events", log, "--as-of", "2026-01-03T00:00:00Z"};
        JsonNode inProgress =
                Run.into(folder.resolve("out"), arguments).report().get("stuck");
        assertThat(inProgress.get("customer").asText()).isEqualTo("c1");
        assertThat(inProgress.get("chosen").asText())
                .isEqualTo("of the visits still in progress most are in this stage (2), and this one has lasted"
                        + " longest");
        arguments[5] = "2026-01-03T00:00:01Z";
        JsonNode late = Run.into(folder.resolve("out"), arguments).report().get("stuck");
        assertThat(late.get("customer").asText()).isEqualTo("c2");
        assertThat(late.get("chosen").asText())
                .isEqualTo("no visit is in progress; most customers stay in this stage (3), and this one has stayed"
                        + " longest");
    }

    @Test
    void nobody_has_started_before_the_first_event() throws IOException {
        Run run = run("log.ndjson", NDJSON, "--as-of", "2025-12-31T00:00:00Z");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.effects()).isEmpty();
        assertThat(run.out()).contains("  effects    none\n");
        assertThat(run.events("afterAsOf") + run.events("duplicate")).isEqualTo(6);
        assertThat(run.report().get("customers").toString()).isEqualTo("{\"inLog\":2,\"started\":0}");
    }

    @Test
    void a_touchpoint_is_found_in_the_stage_that_defines_it_not_in_one_that_names_it() throws IOException {
        Path warned = file("warned.yaml", """
            format: 1
            id: club
            stages:
              - id: visitor
                touchpoints: [site]
              - id: member
                touchpoints: [{ id: site }]
            transitions:
              - { from: visitor, to: member, when: { occurred: order } }
            """);
        Run run = Run.into(folder.resolve("out"), "--journey", warned);
        assertThat(run.out()).contains(warned + ":7:19: WARNING TOUCHPOINT_WITHOUT_EVENTS at touchpoints.site");
    }

    @Test
    void warnings_are_shown_with_their_places_and_the_journey_runs() throws IOException {
        Path warned = file(
                "warned.yaml",
                CLUB.replace("  - id: member\n    touchpoints: [site]\n", "  - id: member\n")
                        .replace("events: [look, order]", "events: []"));
        Path log = file("log.csv", "client_id,event,timestamp\nc1,look,2026-01-01T00:00:00Z\n");
        Run run = Run.into(folder.resolve("out"), "--journey", warned, "--events", log);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(warned + ":7:5: WARNING STAGE_WITHOUT_TOUCHPOINT at stages.member")
                .contains(warned + ":6:19: WARNING TOUCHPOINT_WITHOUT_EVENTS at touchpoints.site");
        assertThat(run.report().get("findings")).hasSize((int)
                run.out().lines().filter(line -> line.contains(": WARNING ")).count());
    }
}
