package dev.journey.page;

import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A journey as the map shows it: which stages are its columns, and what stands in each of them. */
final class Scene {

    /** Languages that are written from right to left. */
    private static final Set<String> LEFTWARD =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

    private final Journey journey;
    private final Locale language;
    private final List<Stage> columns;
    private final List<Stage> endings;
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<String, Integer> personaAt = new HashMap<>();
    private final Map<String, Touchpoint> touchpoints = new HashMap<>();
    private final Map<String, List<PainPoint>> painPoints = new HashMap<>();
    private final Map<String, List<Opportunity>> opportunities = new HashMap<>();

    Scene(Journey journey, Locale language) {
        this.journey = journey;
        this.language = language;
        this.endings = journey.stages().stream()
                .filter(stage -> isBareEnding(journey, stage))
                .toList();
        this.columns = journey.stages().stream()
                .filter(stage -> endings.size() == journey.stages().size() || !endings.contains(stage))
                .toList();
        columns.forEach(stage -> columnOf.put(stage.id(), columnOf.size()));
        journey.personas().forEach(persona -> personaAt.put(persona.id(), personaAt.size()));
        journey.touchpoints().forEach(touchpoint -> touchpoints.put(touchpoint.id(), touchpoint));
        columns.forEach(stage -> {
            List<PainPoint> hurting = hurting(stage);
            painPoints.put(stage.id(), hurting);
            opportunities.put(stage.id(), addressing(hurting));
        });
    }

    /** A stage in which the journey is over and nothing is said of it: a whole column would be empty. */
    private static boolean isBareEnding(Journey journey, Stage stage) {
        return stage.isTerminal()
                && stage.handOff().isEmpty()
                && journey.painPoints().stream().noneMatch(pain -> pain.stage().equals(Optional.of(stage.id())))
                && stage.touchpoints().isEmpty()
                && stage.experiences().isEmpty()
                && stage.metrics().isEmpty()
                && stage.tactics().isEmpty()
                && stage.objective().isEmpty()
                && stage.valueProposition().isEmpty()
                && stage.expect().isEmpty();
    }

    Journey journey() {
        return journey;
    }

    Locale language() {
        return language;
    }

    boolean isRightToLeft() {
        return LEFTWARD.contains(language.getLanguage());
    }

    /** The stages that are columns of the map, in order; at least one. */
    List<Stage> columns() {
        return columns;
    }

    /** The stages that only say how the journey ends; they are no columns. */
    List<Stage> endings() {
        return columns.equals(endings) ? List.of() : endings;
    }

    /** The place of a stage among the columns, or -1 for one that is none. */
    int column(String stage) {
        return columnOf.getOrDefault(stage, -1);
    }

    /** The place of a persona among those of the journey: it gives colour, line and mark. */
    int place(String persona) {
        return Objects.requireNonNull(personaAt.get(persona), persona);
    }

    List<Persona> personas() {
        return journey.personas();
    }

    String name(Stage stage) {
        return Names.of(stage.name(), stage.id());
    }

    String name(Touchpoint touchpoint) {
        return Names.of(touchpoint.name(), touchpoint.id());
    }

    static String name(Persona persona) {
        return Names.of(persona.name(), persona.id());
    }

    /** The name of a team; an owner who is no team of the journey goes by the id. */
    String team(String id) {
        return journey.teams().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .map(team -> Names.of(team.name(), id))
                .orElseGet(() -> Names.sentence(Names.words(id)));
    }

    Touchpoint touchpoint(String id) {
        return Objects.requireNonNull(touchpoints.get(id), id);
    }

    /** The touchpoints of a stage on one side of the line of visibility, in order. */
    List<Touchpoint> touchpoints(Stage stage, Visibility side) {
        return stage.touchpoints().stream()
                .map(touchpoints::get)
                .filter(touchpoint -> touchpoint.visibility() == side)
                .toList();
    }

    /** The metrics of a stage and, after them, those of its touchpoints. */
    List<Metric> metrics(Stage stage) {
        return Stream.concat(
                        stage.metrics().stream(),
                        stage.touchpoints().stream().map(touchpoints::get).flatMap(each -> each.metrics().stream()))
                .distinct()
                .toList();
    }

    /** What hurts in this stage, the worst first; what hurts everywhere is not told of every stage. */
    List<PainPoint> painPoints(Stage stage) {
        return painPoints.getOrDefault(stage.id(), List.of());
    }

    private List<PainPoint> hurting(Stage stage) {
        return worstFirst(journey.painPoints().stream()
                .filter(pain -> pain.stage()
                        .map(stage.id()::equals)
                        .orElseGet(() -> pain.touchpoint()
                                .filter(stage.touchpoints()::contains)
                                .isPresent()))
                .toList());
    }

    /** What hurts along the whole journey, the worst first. */
    List<PainPoint> painPointsEverywhere() {
        Set<String> placed = columns.stream()
                .flatMap(stage -> painPoints(stage).stream())
                .map(PainPoint::id)
                .collect(Collectors.toSet());
        return worstFirst(journey.painPoints().stream()
                .filter(pain -> !placed.contains(pain.id()))
                .toList());
    }

    private static List<PainPoint> worstFirst(List<PainPoint> pains) {
        return pains.stream()
                .sorted(Comparator.comparingInt(
                                (PainPoint pain) -> pain.severity().orElse(0))
                        .reversed())
                .toList();
    }

    /** The opportunities that address what hurts in this stage, in the order of the journey. */
    List<Opportunity> opportunities(Stage stage) {
        return opportunities.getOrDefault(stage.id(), List.of());
    }

    private List<Opportunity> addressing(List<PainPoint> hurting) {
        Set<String> ids = hurting.stream().map(PainPoint::id).collect(Collectors.toSet());
        return journey.opportunities().stream()
                .filter(opportunity -> opportunity.addresses().stream().anyMatch(ids::contains))
                .toList();
    }

    /** The opportunities that stand in no column. */
    List<Opportunity> opportunitiesEverywhere() {
        Set<String> placed = columns.stream()
                .flatMap(stage -> opportunities(stage).stream())
                .map(Opportunity::id)
                .collect(Collectors.toSet());
        return journey.opportunities().stream()
                .filter(opportunity -> !placed.contains(opportunity.id()))
                .toList();
    }

    /** The transitions out of a stage, in the order in which they are tried. */
    List<Transition> transitions(Stage stage) {
        return journey.transitions().stream()
                .filter(transition -> transition.leaves(stage))
                .sorted(Comparator.comparingInt(Transition::priority).reversed())
                .toList();
    }
}
