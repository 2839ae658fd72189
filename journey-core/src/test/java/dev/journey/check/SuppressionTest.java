package dev.journey.check;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final String POOR = "STAGE_WITHOUT_TOUCHPOINT";

    @Test
    void an_accepted_finding_is_left_out_at_its_path_only() {
        assertThat(paths(Checks.structure(), accepted(POOR, "stages.a"))).containsExactly("stages.b");
        assertThat(paths(Checks.structure(), accepted(POOR, null))).isEmpty();
    }

    @Test
    void an_error_can_be_accepted_too() {
        Journey.Builder journey = journey().stage("island").transition("island", "end", occurred("x"));

        assertThat(Checks.structure().check(journey.build())).anyMatch(Finding::isError);
        assertThat(Checks.structure()
                        .check(journey.suppression(new Suppression(
                                        "UNREACHABLE_STAGE", Optional.of("stages.island"), "comes next year"))
                                .build()))
                .noneMatch(Finding::isError);
    }

    @Test
    void what_accepts_nothing_is_stale() {
        assertThat(found(Checks.structure(), accepted(POOR, "stages.end")))
                .contains("WARNING STALE_SUPPRESSION at suppress.STAGE_WITHOUT_TOUCHPOINT.stages.end: the journey"
                        + " suppresses STAGE_WITHOUT_TOUCHPOINT at 'stages.end', but nothing of the kind is found"
                        + " there; take the suppression out, or correct its path");
        assertThat(found(Checks.structure(), accepted("DEAD_END", null)))
                .contains("WARNING STALE_SUPPRESSION at suppress.DEAD_END: the journey suppresses DEAD_END, but nothing"
                        + " of the kind is found; take the suppression out");
    }

    @Test
    void what_was_not_asked_is_not_stale() {
        assertThat(codes(Checks.structure(), accepted("NEVER_REVIEWED", null)))
                .doesNotContain(FindingCode.STALE_SUPPRESSION);
        assertThat(codes(Checks.standard(), accepted("REVIEW_OVERDUE", null)))
                .doesNotContain(FindingCode.STALE_SUPPRESSION);
        assertThat(codes(Checks.standard().asOf(LocalDate.parse("2027-01-31")), accepted("REVIEW_OVERDUE", null)))
                .contains(FindingCode.STALE_SUPPRESSION);
        assertThat(codes(Checks.standard(), accepted("DROP_OFF_WITHOUT_PREFERRED_CHANNEL", null)))
                .doesNotContain(FindingCode.STALE_SUPPRESSION);
    }

    @Test
    void a_code_that_no_rule_has_is_told_of_with_the_one_that_was_meant() {
        assertThat(found(Checks.structure(), accepted("STAGE_WITHOUT_METRICS", "stages.a")))
                .contains("WARNING UNKNOWN_SUPPRESSED_CODE at suppress.STAGE_WITHOUT_METRICS.stages.a: no rule reports"
                        + " 'STAGE_WITHOUT_METRICS', which the journey suppresses; take the suppression out, or name"
                        + " the code of a finding; did you mean 'STAGE_WITHOUT_METRIC'?");
    }

    @Test
    void findings_about_suppressions_can_be_switched_off_and_rated() {
        Journey journey = accepted("STAGE_WITHOUT_METRICS", null);

        assertThat(codes(Checks.structure().without(FindingCode.UNKNOWN_SUPPRESSED_CODE), journey))
                .doesNotContain(FindingCode.UNKNOWN_SUPPRESSED_CODE);
        assertThat(Checks.structure()
                        .withSeverity(FindingCode.UNKNOWN_SUPPRESSED_CODE, Severity.ERROR)
                        .check(journey))
                .anyMatch(Finding::isError);
    }

    private static Journey.Builder journey() {
        return Journey.builder("case")
                .stage("a")
                .stage("b")
                .stage("end", stage -> stage.ends(Ending.GOAL))
                .transition("a", "b", occurred("x"))
                .transition("b", "end", occurred("x"));
    }

    private static Journey accepted(String code, String path) {
        return journey()
                .suppression(new Suppression(code, Optional.ofNullable(path), "we know"))
                .build();
    }

    private static List<String> found(Checks checks, Journey journey) {
        return checks.check(journey).stream().map(Finding::toString).toList();
    }

    private static List<String> paths(Checks checks, Journey journey) {
        return checks.check(journey).stream().map(Finding::path).toList();
    }

    private static List<Code> codes(Checks checks, Journey journey) {
        return checks.check(journey).stream().map(Finding::code).toList();
    }
}
