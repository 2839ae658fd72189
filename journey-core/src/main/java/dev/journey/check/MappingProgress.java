package dev.journey.check;

import dev.journey.graph.JourneyGraph;
import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.plan.ActionStatus;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts what is done in each step of the mapping: one method, one step. Stages are those in which the journey goes on.
 */
final class MappingProgress {

    private final Journey journey;
    private final JourneyMap map;

    private MappingProgress(Journey journey) {
        this.journey = journey;
        this.map = JourneyMap.of(journey);
    }

    static List<Completeness.Step> of(Journey journey) {
        MappingProgress progress = new MappingProgress(journey);
        return List.of(
                progress.personas(),
                progress.stages(MappingStep.STAGES, stage -> stage.objective().isPresent()),
                progress.stages(
                        MappingStep.TOUCHPOINTS, stage -> !stage.touchpoints().isEmpty()),
                progress.stages(MappingStep.CUSTOMER_ACTIONS, progress::hasActions),
                progress.stages(MappingStep.THOUGHTS_AND_FEELINGS, MappingProgress::hasThoughtsAndFeelings),
                progress.stages(MappingStep.PAIN_POINTS, progress::hasPainPoint),
                progress.opportunities(),
                progress.actionPlan(),
                progress.stages(MappingStep.METRICS, stage -> !stage.metrics().isEmpty()),
                progress.rules(),
                progress.review());
    }

    private Completeness.Step personas() {
        return step(
                MappingStep.PERSONAS,
                "personas",
                journey.personas(),
                Persona::id,
                persona -> !persona.goals().isEmpty() || !persona.needs().isEmpty());
    }

    private Completeness.Step stages(MappingStep step, Predicate<Stage> isDone) {
        return step(step, "stages", map.open(), Stage::id, isDone);
    }

    private boolean hasActions(Stage stage) {
        return stage.experiences().stream()
                        .anyMatch(experience -> experience.doing().isPresent())
                || map.touchpoints(stage).stream()
                        .anyMatch(touchpoint -> !touchpoint.actions().isEmpty());
    }

    private static boolean hasThoughtsAndFeelings(Stage stage) {
        List<Experience> experiences = stage.experiences();
        return experiences.stream().anyMatch(experience -> experience.thinking().isPresent())
                && experiences.stream()
                        .anyMatch(experience -> experience.feeling().isPresent()
                                || experience.emotion().isPresent());
    }

    private boolean hasPainPoint(Stage stage) {
        return journey.painPoints().stream().anyMatch(pain -> JourneyMap.hurtsIn(stage, pain));
    }

    /** An opportunity needs no pain point: where there is none, any opportunity will do. */
    private Completeness.Step opportunities() {
        return journey.painPoints().isEmpty() && !journey.opportunities().isEmpty()
                ? new Completeness.Step(MappingStep.OPPORTUNITIES, 1, List.of())
                : step(
                        MappingStep.OPPORTUNITIES,
                        "painPoints",
                        journey.painPoints(),
                        PainPoint::id,
                        pain -> journey.opportunities().stream()
                                .anyMatch(opportunity -> opportunity.addresses().contains(pain.id())));
    }

    private Completeness.Step actionPlan() {
        return step(
                MappingStep.ACTION_PLAN,
                "opportunities",
                journey.opportunities(),
                Opportunity::id,
                opportunity -> journey.actions().stream()
                        .anyMatch(action -> action.opportunity().equals(Optional.of(opportunity.id()))
                                && action.status() != ActionStatus.DROPPED
                                && action.owner().isPresent()));
    }

    private Completeness.Step rules() {
        Set<String> left = JourneyGraph.of(journey).stages().stream()
                .filter(stage -> !stage.rules().isEmpty())
                .map(stage -> stage.stage().id())
                .collect(Collectors.toSet());
        return stages(MappingStep.RULES, stage -> left.contains(stage.id()));
    }

    private Completeness.Step review() {
        List<String> missing = journey.reviewed().isPresent() ? List.of() : List.of("reviewed");
        return new Completeness.Step(MappingStep.REVIEW, 1, missing);
    }

    /** A step over things of a kind; where there are none, the kind itself is what is missing. */
    private static <T> Completeness.Step step(
            MappingStep step, String kind, List<T> things, Function<T, String> id, Predicate<T> isDone) {
        if (things.isEmpty()) {
            return new Completeness.Step(step, 1, List.of(kind));
        }
        List<String> missing = things.stream()
                .filter(isDone.negate())
                .map(thing -> kind + "." + id.apply(thing))
                .toList();
        return new Completeness.Step(step, things.size(), missing);
    }
}
