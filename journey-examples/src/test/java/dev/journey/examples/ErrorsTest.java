package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong, there is a clear message, an exit code and no stack trace. */
class ErrorsTest {

    private static final String HEADER = "client_id,event,timestamp\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run run(Object... arguments) {
        return Run.into(folder.resolve("out"), arguments);
    }

    private Run runLog(String log) throws IOException {
        return run("--events", file("log.csv", log));
    }

    private static void assertFails(Run run, int exitCode, String... messages) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).contains(messages).doesNotContain("\tat ", "Exception");
    }

    @Test
    void wrong_arguments_end_with_2() {
        assertFails(run("--jurney", "x"), 2, "--jurney", "--journey", "--help");
        assertFails(run("--order", "size"), 2, "--order", "must be time or arrival: 'size'");
        assertFails(run("--zone", "Europe/Bärlin"), 2, "--zone", "'Europe/Bärlin' is no zone");
        assertFails(run("--as-of", "yesterday"), 2, "--as-of", "'yesterday'", "2026-01-05T10:11:12Z");
        assertFails(run("--as-of", "2300-01-01T00:00:00Z"), 2, "--as-of", "1678 to 2261");
        assertFails(run("--events"), 2, "--events");
        assertFails(run("log.csv"), 2, "log.csv");
    }

    @Test
    void help_explains_with_an_example_and_the_exit_codes() {
        Run run = run("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("--journey", "--events", "--customer", "--as-of", "--order", "--effects")
                .contains("java -jar journey-examples.jar --journey shop.journey.yaml", "Exit codes");
    }

    @Test
    void results_never_replace_what_is_read() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Path log = file("out/effects.ndjson", "{}");
        assertFails(run("--events", log), 2, "would replace", log.toString());
        assertThat(log).hasContent("{}");
        assertFails(run("--effects", folder.resolve("out/report.json")), 2, "--effects");
    }

    @Test
    void events_that_are_not_there_end_with_3() throws IOException {
        assertFails(run("--events", folder.resolve("none.csv")), 3, "none.csv", "no such file");
        assertFails(run("--events", folder), 3, folder.toString(), "no file");
        assertFails(run("--events", file("log.xlsx", "")), 3, "log.xlsx", ".csv", ".ndjson");
        assertFails(runLog(""), 3, "log.csv", "is empty");
        assertFails(runLog(HEADER), 3, "log.csv", "holds no event");
        assertFails(run("--events", file("log.ndjson", "\n")), 3, "log.ndjson", "holds no event");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_missing_column_is_named_with_those_that_are_there() throws IOException {
        assertFails(
                runLog("clientid,type,timestamp\na,b,c\n"),
                3,
                "has no column 'client_id' (--customer names another); did you mean 'clientid'?",
                "has no column 'event'",
                "the columns are: clientid, type, timestamp");
        assertThat(runLog("x;y;z\n").err())
                .containsOnlyOnce("the columns are: x;y;z")
                .doesNotContain("known");
    }

    @Test
    void a_header_that_cannot_be_understood_ends_with_3() throws IOException {
        assertFails(runLog("client_id,event,timestamp,event\na,b,c,d\n"), 3, "more than one column 'event'");
        assertFails(runLog("client_id,\"event,timestamp\na,b,c\n"), 3, "does not begin with a line of CSV");
        Path utf16 = Files.write(folder.resolve("utf16.csv"), HEADER.getBytes(StandardCharsets.UTF_16));
        assertFails(run("--events", utf16), 3, "utf16.csv", "UTF-8");
    }

    @Test
    void a_row_that_cannot_be_read_is_told_of_and_counted_and_the_run_goes_on() throws IOException {
        Path log = Files.write(
                folder.resolve("log.csv"),
                (HEADER
                                + "a,main,2026-01-01 00:00:00\n"
                                + "b,main\n"
                                + "c,main,2026-02-30 00:00:00\n"
                                + "d,\"main,2026-01-01 00:00:00\n"
                                + "e,main,2300-01-01T00:00:00Z\n"
                                + ",main,2026-01-01 00:00:00\n"
                                + "f,,2026-01-01 00:00:00\n"
                                + "g,main,2026-01-01 00:00:00.1234567891\n"
                                + "h,main,2026-01-01\n"
                                + "\u00e9,main,2026-01-01 00:00:00\n"
                                + "\"i\"j,main,2026-01-01 00:00:00\n"
                                + "k,main,2026-01-02 00:00:00\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        Run run = run("--events", log);
        assertFails(
                run,
                6,
                "log.csv:3: it has 2 fields, the header 3",
                "log.csv:4: '2026-02-30 00:00:00' is no date and time",
                "log.csv:5: its quotes do not match",
                "log.csv:6: instant must lie in the years 1678 to 2261",
                "log.csv:7: id of a customer must not be blank",
                "log.csv:8: type of an event must not be blank",
                "log.csv:9: '2026-01-01 00:00:00.1234567891'",
                "log.csv:10: '2026-01-01' is no date and time",
                "log.csv:11: it is not in UTF-8",
                "log.csv:12: its quotes do not match",
                "10 of 12 lines of " + log + " cannot be read");
        assertThat(run.events("unreadable")).isEqualTo(10);
        assertThat(run.events("given")).isEqualTo(12);
        assertThat(run.sumOfEvents()).isEqualTo(12);
        assertThat(run.report().get("asOf").asText()).isEqualTo("2026-01-02T00:00:00Z");
    }

    @Test
    void only_twenty_unreadable_rows_are_told_of_in_full() throws IOException {
        Run run = runLog(HEADER + "a,main,2026-01-01 00:00:00\n" + "b,main\n".repeat(33));
        assertFails(run, 6, "33 of 34 lines", "the first 20");
        assertThat(run.err().lines().filter(line -> line.contains("it has 2 fields")))
                .hasSize(20);
        assertFails(runLog(HEADER + "b,main\n"), 3, "it has 2 fields", "holds no event");
    }

    @Test
    void a_quote_that_is_never_closed_costs_one_row() throws IOException {
        Run run = runLog(HEADER + "a,\"main,2026-01-01 00:00:00\n" + "b,main,2026-01-01 00:00:00\n".repeat(3_000));
        assertFails(run, 6, "log.csv:2: its quotes do not match", "1 of 3,001 lines");
        assertThat(run.events("counted")).isEqualTo(3_000);
        assertThat(run.sumOfEvents()).isEqualTo(3_001);
    }

    @Test
    void a_quote_that_is_closed_in_another_row_is_told_of() throws IOException {
        Run run = runLog(HEADER
                + "a,\"main,2026-01-01 00:00:00\n"
                + "b,main,2026-01-01 00:00:00\n"
                + "c,main\",2026-01-01 00:00:00\n"
                + "d,main,2026-01-01 00:00:00\n");
        assertFails(run, 6, "log.csv:2: its quotes do not match: a text goes on for 3 lines");
    }

    @Test
    void an_unreadable_line_of_ndjson_is_told_of() throws IOException {
        Run run = run("--events", file("log.ndjson", """
            {"customer":"a","event":"main","at":"2026-01-01T00:00:00Z"}
            {"customer":"a","event":"main"}
            nonsense
            """));
        assertFails(run, 6, "log.ndjson:2:", "log.ndjson:3:", "2 of 3 lines");
        assertThat(run.sumOfEvents()).isEqualTo(3);
    }

    @Test
    void a_journey_that_is_none_ends_with_4_and_says_where() throws IOException {
        Path none = file("none.yaml", """
            format: 1
            id: none
            stages: [{ id: a }, { id: b, ends: goal }]
            transitions:
              - { from: a, to: c, when: { always: true } }
            """);
        assertFails(run("--journey", none), 4, none + ":5:", "'c'");
        assertFails(run("--journey", folder.resolve("missing.yaml")), 4, "missing.yaml", "no such file");
        assertFails(run("--journey", folder), 4, folder.toString(), "folder");
        assertFails(run("--journey", file("journey.xml", "<a/>")), 4, "'xml'", "yaml");
        assertFails(run("--journey", file("empty.yaml", "")), 4, "empty.yaml");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_journey_with_errors_among_its_findings_is_not_run() throws IOException {
        Path island = file("island.yaml", """
            format: 1
            id: island
            stages:
              - id: a
                touchpoints: [{ id: site, events: [main] }]
              - id: island
                touchpoints: [site]
                ends: goal
            """);
        Run run = run("--journey", island);
        assertFails(run, 4, island + ":6:5: ERROR UNREACHABLE_STAGE at stages.island", "WARNING DEAD_END at stages.a");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_journey_in_which_time_alone_goes_round_for_ever_ends_with_4() throws IOException {
        Path round = file("round.yaml", """
            format: 1
            id: round
            stages: [{ id: a }, { id: b }]
            transitions:
              - { from: a, to: b, when: { inStageFor: PT1S } }
              - { from: b, to: a, when: { inStageFor: PT1S } }
            """);
        assertFails(run("--journey", round), 4, "10000 times by time alone", "a-b", "b-a");
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void a_run_that_fails_leaves_the_results_of_the_one_before() throws IOException {
        assertThat(runLog(HEADER + "a,main,2026-01-01 00:00:00\n").exitCode()).isZero();
        Path effects = folder.resolve("out/effects.ndjson");
        String before = Files.readString(effects);
        Path round = file("round.yaml", """
            format: 1
            id: round
            stages: [{ id: a }, { id: b }, { id: c }]
            transitions:
              - { from: a, to: b, when: { occurred: main } }
              - { from: b, to: c, when: { inStageFor: PT1S } }
              - { from: c, to: b, when: { inStageFor: PT1S } }
            """);
        assertThat(run("--journey", round).exitCode()).isEqualTo(4);
        assertThat(effects).hasContent(before);
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "journey.mmd", "journey-map.html", "report.html", "report.json", "effects.ndjson");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_ends_with_5() throws IOException {
        file("out", "a file in the place of the folder");
        assertFails(run(), 5, "cannot write", "a file is in the place of a folder");
    }
}
