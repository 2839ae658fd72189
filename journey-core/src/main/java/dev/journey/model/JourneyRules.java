package dev.journey.model;

import static dev.journey.model.ProblemCode.CONDITION_TOO_LARGE;
import static dev.journey.model.ProblemCode.NESTED_TOO_DEEP;
import static dev.journey.model.ProblemCode.NO_STAGE;
import static dev.journey.model.ProblemCode.RESERVED_ID;
import static dev.journey.model.ProblemCode.UNKNOWN_STAGE;

import java.util.List;

/** What no journey can be without: one method, one rule. Each speaks of the definition as it was written. */
final class JourneyRules {

    private final Journey journey;
    private final List<String> stages;
    private final ConditionPaths conditions;
    private final ProblemReport report = new ProblemReport();

    JourneyRules(Journey journey) {
        this.journey = journey;
        this.conditions = new ConditionPaths(journey);
        this.stages = journey.stages().stream().map(Stage::id).toList();
    }

    /** All that is wrong, rule by rule. */
    List<Problem> problems() {
        report.idIsASlug("journey", Pointer.to("id"), journey.id());
        numbersAreInRange();
        thereIsAStage();
        startIsAStage();
        personasHaveIdsOfTheirOwn();
        stagesHaveIdsOfTheirOwn();
        followUpsHaveIdsOfTheirOwn();
        capsHaveIdsOfTheirOwn();
        KnownIds known = new KnownIds(journey, report);
        conditionsAreNotTooMuch();
        new TouchpointRules(journey, conditions, known, report).check();
        new MapRules(journey, known, report).check();
        new PlanRules(journey, known, report).check();
        new ExperimentRules(journey, conditions, known, report).check();
        new SegmentRules(journey, conditions, known, report).check();
        new TransitionRules(journey, report).check();
        new TimeRules(journey, conditions, report).check();
        return report.problems();
    }

    private void numbersAreInRange() {
        report.atLeast(1, journey.version(), () -> "version of the journey", Pointer.to("version"));
        report.atLeast(0, journey.remember(), () -> "number of event ids to remember", Pointer.to("remember"));
        report.atLeast(1, journey.keep(), () -> "number of entries to keep", Pointer.to("keep"));
        Places.each(
                Pointer.to("caps"),
                journey.caps(),
                (path, cap) -> report.atLeast(0, cap.atMost(), () -> "cap of follow-ups", path.at("atMost")));
    }

    private void thereIsAStage() {
        if (stages.isEmpty()) {
            report.add(NO_STAGE, Pointer.to("stages"), "journey '" + journey.id() + "' must have at least one stage");
        }
    }

    private void startIsAStage() {
        if (!stages.isEmpty() && !stages.contains(journey.start())) {
            report.add(
                    UNKNOWN_STAGE,
                    Pointer.to("start"),
                    "journey '" + journey.id() + "' starts in unknown stage '" + journey.start() + "'"
                            + report.suggestion(journey.start(), stages));
        }
    }

    private void personasHaveIdsOfTheirOwn() {
        ProblemReport.Ids ids = report.ids("persona");
        Places.each(
                Pointer.to("personas"), journey.personas(), (path, persona) -> ids.add(persona.id(), path.at("id")));
    }

    private void stagesHaveIdsOfTheirOwn() {
        ProblemReport.Ids ids = report.ids("stage");
        for (int i = 0; i < stages.size(); i++) {
            Pointer path = Pointer.to("stages").at(i).at("id");
            if (stages.get(i).equals(Transition.ANY)) {
                report.add(
                        RESERVED_ID,
                        path,
                        "id of stage " + i
                                + " must not be 'any', which stands for every stage in a transition; give it another"
                                + " id");
            }
            ids.add(stages.get(i), path);
        }
    }

    private void followUpsHaveIdsOfTheirOwn() {
        ProblemReport.Ids ids = report.ids("follow-up");
        Places.stages(
                journey,
                (path, stage) -> Places.each(
                        path.at("followUps"),
                        stage.followUps(),
                        (at, followUp) -> ids.add(followUp.id(), at.at("id"))));
    }

    private void conditionsAreNotTooMuch() {
        conditions.tooMuch((path, condition) -> {
            if (ConditionPaths.isTooDeep(condition)) {
                report.add(
                        NESTED_TOO_DEEP,
                        path,
                        "condition must not be nested deeper than " + ConditionPaths.DEEPEST
                                + " levels; say it with fewer conditions in one another");
            } else {
                report.add(
                        CONDITION_TOO_LARGE,
                        path,
                        "condition must not have more than " + ConditionPaths.MOST_PARTS + " parts; say it with fewer");
            }
        });
    }

    private void capsHaveIdsOfTheirOwn() {
        ProblemReport.Ids ids = report.ids("cap");
        Places.each(
                Pointer.to("caps"),
                WholeJourney.caps(journey.caps()),
                (path, cap) -> ids.add(cap.id().orElseThrow(), path.at("id")));
    }
}
