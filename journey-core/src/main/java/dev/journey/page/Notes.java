package dev.journey.page;

import static java.util.Map.entry;

import dev.journey.check.Finding;
import dev.journey.check.FindingCode;
import dev.journey.map.Metric;
import dev.journey.map.Visibility;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The findings, each where it belongs on the map: in the cell of what it speaks of, in the first column that has it. */
final class Notes {

    /** What is said of a whole stage stands in the row in which the answer would. */
    private static final Map<String, Row> ROWS = Map.ofEntries(
            entry(FindingCode.STAGE_WITHOUT_OBJECTIVE.name(), Row.AIM),
            entry(FindingCode.VALUE_PROPOSITION_DIFFERS.name(), Row.AIM),
            entry(FindingCode.STAGE_WITHOUT_CUSTOMER_GOAL.name(), Row.FEELING),
            entry(FindingCode.STAGE_WITHOUT_EXPERIENCE.name(), Row.FEELING),
            entry(FindingCode.STAGE_WITHOUT_METRIC.name(), Row.METRICS),
            entry(FindingCode.STAGE_WITHOUT_TOUCHPOINT.name(), Row.TOUCHPOINTS),
            entry(FindingCode.STAGE_WITHOUT_PREFERRED_CHANNEL.name(), Row.TOUCHPOINTS),
            entry(FindingCode.DROP_OFF_WITHOUT_PREFERRED_CHANNEL.name(), Row.TOUCHPOINTS),
            entry(FindingCode.DISCONNECTED_STAGES.name(), Row.TOUCHPOINTS),
            entry(FindingCode.LONG_WAY_TO_PURCHASE.name(), Row.TOUCHPOINTS),
            entry(FindingCode.PURCHASE_WITHOUT_ONBOARDING.name(), Row.TOUCHPOINTS),
            entry(FindingCode.NO_SUPPORT_AFTER_PURCHASE.name(), Row.TOUCHPOINTS),
            entry(FindingCode.UNREACHABLE_STAGE.name(), Row.MOVES),
            entry(FindingCode.DEAD_END.name(), Row.MOVES),
            entry(FindingCode.LOOP_WITHOUT_TIME.name(), Row.MOVES),
            entry(FindingCode.COMPETING_TRANSITIONS.name(), Row.MOVES),
            entry(FindingCode.ADVOCACY_WITHOUT_LOOP.name(), Row.MOVES),
            entry(FindingCode.NO_FOLLOW_UP_WHEN_STUCK.name(), Row.FOLLOW_UPS),
            entry(FindingCode.NO_FOLLOW_UP_AFTER_PURCHASE.name(), Row.FOLLOW_UPS),
            entry(FindingCode.WORST_STAGE_WITHOUT_ANSWER.name(), Row.FOLLOW_UPS));

    private final Scene scene;
    private final List<Note> all = new ArrayList<>();

    Notes(Scene scene, List<Finding> findings) {
        this.scene = scene;
        findings.forEach(finding -> all.add(placed(finding)));
    }

    /** All findings, in the order in which they were given. */
    List<Note> all() {
        return all;
    }

    /** Those that stand in one cell. */
    List<Note> at(Row row, Stage stage) {
        return all.stream()
                .filter(note ->
                        note.row().equals(Optional.of(row)) && note.stage().equals(Optional.of(stage.id())))
                .toList();
    }

    private Note placed(Finding finding) {
        String[] path = finding.path().split("\\.", 3);
        String id = path.length > 1 ? path[1] : "";
        return switch (path[0]) {
            case "stages" ->
                note(
                        finding,
                        ROWS.getOrDefault(finding.code().name(), Row.STAGE),
                        stage -> stage.id().equals(id));
            case "touchpoints" ->
                note(finding, touchpointRow(id), stage -> stage.touchpoints().contains(id));
            case "transitions" ->
                note(
                        finding,
                        Row.MOVES,
                        stage -> scene.transitions(stage).stream()
                                .anyMatch(transition -> transition.id().equals(id)));
            case "followUps" ->
                note(
                        finding,
                        Row.FOLLOW_UPS,
                        stage -> stage.followUps().stream()
                                .anyMatch(followUp -> followUp.id().equals(id)));
            case "metrics" -> note(finding, Row.METRICS, stage -> hasMetric(stage, id));
            case "painPoints" ->
                note(
                        finding,
                        Row.PAIN_POINTS,
                        stage -> scene.painPoints(stage).stream()
                                .anyMatch(pain -> pain.id().equals(id)));
            case "opportunities" -> note(finding, Row.OPPORTUNITIES, stage -> hasOpportunity(stage, id));
            case "actions" -> note(finding, Row.OPPORTUNITIES, stage -> isAnsweredBy(stage, id));
            default -> new Note(finding, all.size() + 1, Optional.empty(), Optional.empty());
        };
    }

    private Note note(Finding finding, Row row, Predicate<Stage> isThere) {
        Optional<String> stage =
                scene.columns().stream().filter(isThere).findFirst().map(Stage::id);
        return new Note(finding, all.size() + 1, stage.map(found -> row), stage);
    }

    private Row touchpointRow(String touchpoint) {
        boolean isBackStage = scene.journey()
                .findTouchpoint(touchpoint)
                .filter(found -> found.visibility() == Visibility.BACK_STAGE)
                .isPresent();
        return isBackStage ? Row.BACK_STAGE : Row.TOUCHPOINTS;
    }

    private boolean hasMetric(Stage stage, String metric) {
        return scene.metrics(stage).stream().map(Metric::id).anyMatch(metric::equals);
    }

    private boolean hasOpportunity(Stage stage, String opportunity) {
        return scene.opportunities(stage).stream().anyMatch(found -> found.id().equals(opportunity));
    }

    private boolean isAnsweredBy(Stage stage, String action) {
        return scene.journey().actions().stream()
                .filter(found -> found.id().equals(action))
                .flatMap(found -> found.opportunity().stream())
                .anyMatch(opportunity -> hasOpportunity(stage, opportunity));
    }
}
