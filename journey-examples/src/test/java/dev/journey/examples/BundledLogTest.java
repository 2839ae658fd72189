package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledLogTest {

    private static final String NINETY_DAYS_BEFORE_THE_END = "2020-01-30T12:48:07.595390Z";

    @TempDir
    private static Path folder;

    private static Run run;

    @BeforeAll
    static void runWithoutArguments() {
        run = Run.into(folder.resolve("first"));
    }

    @Test
    void ends_well_and_names_the_files() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("journey.mmd", "journey-map.html", "report.html", "report.json", "effects.ndjson");
        assertThat(run.file("journey.mmd")).startsWith("stateDiagram-v2\n");
    }

    @Test
    void accounts_for_all_35_381_events() {
        assertThat(run.events("given")).isEqualTo(35_381);
        assertThat(run.sumOfEvents()).isEqualTo(35_381);
        assertThat(run.events("late")).isZero();
    }

    /** The customers who ever had the event, as counted in expected_funnels.json by an independent programme. */
    @Test
    void everybody_who_fills_a_cart_reaches_the_checkout_and_everybody_who_pays_is_retained() {
        assertThat(stage("awareness").get("reached").longValue()).isEqualTo(3_751);
        assertThat(stage("checkout").get("reached").longValue()).isEqualTo(1_924);
        assertThat(stage("retention").get("reached").longValue()).isEqualTo(653);
    }

    @Test
    void outcomes_add_up_to_the_visits_of_every_stage_that_does_not_end() {
        for (JsonNode stage : run.report().get("stages")) {
            long outcomes = stage.get("converted").longValue()
                    + stage.get("inProgress").longValue()
                    + stage.get("dropped").longValue();
            assertThat(outcomes)
                    .isEqualTo(stage.has("ends") ? 0 : stage.get("visits").longValue());
        }
    }

    @Test
    void nobody_is_lost_between_the_stages() {
        long staying = 0;
        for (JsonNode stage : run.report().get("stages")) {
            staying += stage.get("staying").longValue();
        }
        assertThat(staying).isEqualTo(3_751);
    }

    @Test
    void shows_the_findings_the_table_and_the_stuck_customer() {
        JsonNode stuck = run.report().get("stuck");
        assertThat(run.out())
                .contains("Checks", "median time in stage", "3,751")
                .contains("Stuck: customer " + stuck.get("customer").asText())
                .contains(stuck.get("transitions").get(0).get("sentence").asText())
                .contains("2020-04-29T12:48:07.595390Z, the last instant of the log");
    }

    @Test
    void the_stuck_customer_is_the_one_in_progress_for_longest_where_most_are_in_progress() {
        JsonNode stuck = run.report().get("stuck");
        assertThat(stuck.get("stage").asText()).isEqualTo("retention");
        assertThat(stuck.get("chosen").asText()).contains("(517)");
        long most = stage("retention").get("inProgress").longValue();
        for (JsonNode stage : run.report().get("stages")) {
            assertThat(stage.get("inProgress").longValue()).isLessThanOrEqualTo(most);
        }
        List<String> inTime = Stays.of(run.effects()).in("retention").stream()
                .filter(stay -> stay.compareTo(NINETY_DAYS_BEFORE_THE_END) >= 0)
                .toList();
        assertThat(inTime).hasSize(517);
        assertThat(Collections.min(inTime))
                .isEqualTo(stuck.get("since").asText() + " "
                        + stuck.get("customer").asText());
    }

    @Test
    void shows_what_the_journey_is_made_of() {
        assertThat(run.out()).contains("Web shop: 6 stages, ", " transitions, 2 personas, 7 touchpoints");
    }

    @Test
    void effects_stand_in_the_order_of_customers_and_their_number_is_reported() {
        List<String> customers = run.effects().stream()
                .map(line -> line.replaceFirst("\\{\"customer\":\"([^\"]*)\".*", "$1"))
                .toList();
        assertThat(customers).isSorted().hasSizeGreaterThan(3_751);
        long reported = 0;
        for (JsonNode number : run.report().get("effects")) {
            reported += number.longValue();
        }
        assertThat(reported).isEqualTo(customers.size());
    }

    @Test
    void a_second_run_gives_the_same_bytes() throws IOException {
        assertSameFiles(Run.into(folder.resolve("second")));
    }

    @Test
    void a_shuffled_log_gives_the_same_bytes() throws IOException {
        assertSameFiles(Run.into(folder.resolve("third"), "--events", shuffled()));
    }

    @Test
    void a_log_that_is_in_order_gives_the_same_effects_as_it_arrives() {
        Run arriving = Run.into(folder.resolve("arriving"), "--order", "arrival");
        assertThat(arriving.file("effects.ndjson")).isEqualTo(run.file("effects.ndjson"));
        assertThat(arriving.report().get("order").asText()).isEqualTo("arrival");
    }

    @Test
    void late_events_show_when_a_shuffled_log_arrives() throws IOException {
        Run arriving = Run.into(folder.resolve("late"), "--order", "arrival", "--events", shuffled());
        assertThat(arriving.exitCode()).isZero();
        assertThat(arriving.events("late")).isPositive();
        assertThat(arriving.report().get("effects").get("late").longValue()).isEqualTo(arriving.events("late"));
        assertThat(arriving.sumOfEvents()).isEqualTo(35_381);
    }

    @Test
    void looks_no_further_than_the_instant_that_is_asked_for() {
        Run early = Run.into(folder.resolve("early"), "--as-of", "2020-01-01 00:00:00");
        assertThat(early.report().get("asOf").asText()).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(early.events("afterAsOf"))
                .isEqualTo(BundledLog.rows().stream()
                        .filter(row -> row.substring(row.lastIndexOf(',') + 1).compareTo("2020-01-01") > 0)
                        .count());
        assertThat(early.sumOfEvents()).isEqualTo(35_381);
        Run arriving = Run.into(folder.resolve("early-2"), "--as-of", "2020-01-01T00:00Z", "--order", "ARRIVAL");
        assertThat(arriving.file("effects.ndjson")).isEqualTo(early.file("effects.ndjson"));
        assertThat(arriving.events("afterAsOf")).isEqualTo(early.events("afterAsOf"));
    }

    @Test
    void effects_go_to_another_file_if_so_wished() {
        Path elsewhere = folder.resolve("elsewhere").resolve("effects.txt");
        Run other = Run.into(folder.resolve("fourth"), "--effects", elsewhere);
        assertThat(elsewhere).hasSameTextualContentAs(folder.resolve("first").resolve("effects.ndjson"));
        assertThat(other.folder().resolve("effects.ndjson")).doesNotExist();
    }

    private static void assertSameFiles(Run other) throws IOException {
        for (String name : List.of("journey.mmd", "journey-map.html", "report.html", "report.json", "effects.ndjson")) {
            assertThat(other.folder().resolve(name))
                    .hasSameBinaryContentAs(run.folder().resolve(name));
        }
    }

    private static Path shuffled() throws IOException {
        List<String> rows = new ArrayList<>(BundledLog.rows());
        Collections.shuffle(rows, new Random(42));
        rows.add(0, BundledLog.HEADER);
        return Files.write(folder.resolve("shuffled.csv"), rows);
    }

    private static JsonNode stage(String id) {
        for (JsonNode stage : run.report().get("stages")) {
            if (stage.get("id").asText().equals(id)) {
                return stage;
            }
        }
        throw new AssertionError("no stage " + id);
    }
}
