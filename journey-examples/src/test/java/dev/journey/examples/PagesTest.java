package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that the program writes say what its report says. */
class PagesTest {

    @TempDir
    private static Path folder;

    private static Run run;
    private static String report;

    @BeforeAll
    static void runWithoutArguments() {
        run = Run.into(folder);
        report = run.file("report.html");
    }

    @Test
    void the_report_tells_of_every_stage_with_the_numbers_of_the_file() {
        for (JsonNode stage : run.report().get("stages")) {
            assertThat(report).contains(stage.get("name").asText(), number(stage.get("reached")));
            if (!stage.has("ends")) {
                assertThat(report)
                        .contains(
                                "<span>converted</span> <span class=\"count\">" + number(stage.get("converted")) + "<")
                        .contains("<span>still open</span> <span class=\"count\">" + number(stage.get("inProgress"))
                                + "<")
                        .contains("<span>dropped</span> <span class=\"count\">" + number(stage.get("dropped")) + "<");
            }
        }
    }

    @Test
    void the_report_begins_with_where_most_is_lost() {
        JsonNode worst = null;
        for (JsonNode stage : run.report().get("stages")) {
            if (stage.get("visits").longValue() > 0 && (worst == null || share(stage) > share(worst))) {
                worst = stage;
            }
        }
        assertThat(worst).isNotNull();
        assertThat(report)
                .contains("The largest share is lost in " + worst.get("name").asText() + ": "
                        + number(worst.get("dropped")) + " of " + number(worst.get("visits")) + " visits");
    }

    @Test
    void the_report_accounts_for_every_event() {
        run.report().get("events").properties().stream()
                .filter(entry -> !entry.getKey().equals("given"))
                .forEach(entry ->
                        assertThat(report).contains("<td class=\"figure\">" + number(entry.getValue()) + "</td>"));
        assertThat(report)
                .contains("<th scope=\"row\">All together</th>")
                .contains("<td class=\"figure\">"
                        + number(run.report().get("events").get("given")) + "</td>");
    }

    @Test
    void the_mark_of_the_log_for_those_who_never_paid_is_nothing_that_customers_did() {
        assertThat(report).contains("What they did last").doesNotContain("<th scope=\"row\">Lost<");
    }

    @Test
    void the_report_says_what_would_move_the_stuck_customer() {
        assertThat(report)
                .contains("What would move customer "
                        + run.report().get("stuck").get("customer").asText());
    }

    @Test
    void the_map_and_the_report_count_the_same_moves() {
        String map = run.file("journey-map.html");
        for (JsonNode move : run.report().get("moves")) {
            long moves = move.get("byEvent").longValue()
                    + move.get("byDeadline").longValue()
                    + move.get("byProfile").longValue();
            String number = String.format(Locale.ROOT, "%,d", moves);
            assertThat(map).contains(number + " moved");
            assertThat(report).contains("<b class=\"data\">" + number + "</b>");
        }
    }

    @Test
    void pages_need_nothing_from_elsewhere() {
        assertThat(report).doesNotContain("<script", "<link", "src=", "http:", "https:", "@import");
    }

    @Test
    void a_log_as_it_arrives_has_no_histories_and_so_no_last_actions() {
        Run arriving = Run.into(folder.resolve("arriving"), "--order", "arrival");
        assertThat(arriving.file("report.html"))
                .contains("The way through", "Who is stuck")
                .doesNotContain("What they did last", "Customers by ");
    }

    @Test
    void the_readme_names_the_files_that_are_written() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> "| `" + file.getFileName() + "` |"))
                    .hasSize(5)
                    .allSatisfy(row -> assertThat(readme).contains(row));
        }
    }

    private static String number(JsonNode number) {
        return String.format(Locale.ROOT, "%,d", number.longValue());
    }

    private static double share(JsonNode stage) {
        return (double) stage.get("dropped").longValue() / stage.get("visits").longValue();
    }
}
