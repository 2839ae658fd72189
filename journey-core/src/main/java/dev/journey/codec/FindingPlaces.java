package dev.journey.codec;

import dev.journey.check.Finding;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Suppression;
import dev.journey.model.Transition;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Team;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where in a journey's file the things stand that checks find fault with.
 *
 * <p>A finding names a thing by its id, such as {@code stages.cart}, so that it stays the same when the file is edited;
 * a document knows the places of keys and indexes, such as {@code /stages/2}.
 *
 * <pre>{@code
 * Document<Journey> document = JourneyFile.open(file);
 * FindingPlaces places = FindingPlaces.in(document);
 * Checks.standard().check(document.value()).forEach(finding -> System.out.println(places.sentence(finding)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FindingPlaces {

    private final Document<Journey> document;

    private FindingPlaces(Document<Journey> document) {
        this.document = Objects.requireNonNull(document, "document");
    }

    /** The places in a document. */
    public static FindingPlaces in(Document<Journey> document) {
        return new FindingPlaces(document);
    }

    /** The place of what a finding is about, if the document has one. */
    public Optional<Location> find(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return pointer(finding.path()).flatMap(document::locate);
    }

    /** The finding after the name of the file and its place: {@code shop.yaml:12:5: WARNING DEAD_END at ...}. */
    public String sentence(Finding finding) {
        return document.source() + find(finding).map(place -> ":" + place).orElse("") + ": " + finding;
    }

    private Optional<String> pointer(String path) {
        int dot = path.indexOf('.');
        String kind = dot < 0 ? path : path.substring(0, dot);
        String id = path.substring(dot + 1);
        Journey journey = document.value();
        return switch (kind) {
            case "stages" -> entry("/stages", journey.stages().stream().map(Stage::id), id);
            case "transitions" ->
                entry("/transitions", journey.transitions().stream().map(Transition::id), id);
            case "touchpoints" -> touchpoint(journey, id);
            case "personas" -> entry("/personas", journey.personas().stream().map(Persona::id), id);
            // Owners need no list of teams; then the finding is about the journey as a whole.
            case "teams" ->
                entry("/teams", journey.teams().stream().map(Team::id), id).or(() -> Optional.of("/id"));
            case "experiments" ->
                entry("/experiments", journey.experiments().stream().map(Experiment::id), id);
            case "painPoints" ->
                entry("/painPoints", journey.painPoints().stream().map(PainPoint::id), id);
            case "opportunities" ->
                entry("/opportunities", journey.opportunities().stream().map(Opportunity::id), id);
            case "actions" -> entry("/actions", journey.actions().stream().map(ActionItem::id), id);
            case "followUps" ->
                inStages(
                                journey,
                                "/followUps",
                                stage -> stage.followUps().stream().map(FollowUp::id),
                                id)
                        .findFirst();
            case "metrics" -> metric(journey, id);
            case "suppress" ->
                entry("/suppress", journey.suppressions().stream().map(FindingPlaces::id), id);
            default -> Optional.of("/" + path);
        };
    }

    private static String id(Suppression suppression) {
        return suppression.code() + suppression.path().map(path -> "." + path).orElse("");
    }

    /** A metric stands in a stage or in a touchpoint. */
    private Optional<String> metric(Journey journey, String id) {
        Stream<String> inTouchpoints = journey.touchpoints().stream()
                .flatMap(touchpoint -> entry(
                                "/metrics", touchpoint.metrics().stream().map(Metric::id), id)
                        .stream()
                        .flatMap(entry -> touchpoint(journey, touchpoint.id()).map(at -> at + entry).stream()));
        return Stream.concat(
                        inStages(
                                journey,
                                "/metrics",
                                stage -> stage.metrics().stream().map(Metric::id),
                                id),
                        inTouchpoints)
                .findFirst();
    }

    /** A touchpoint stands in the journey's own list, or in the stage that defines it. */
    private Optional<String> touchpoint(Journey journey, String id) {
        Stream<String> own =
                entry("/touchpoints", journey.touchpoints().stream().map(Touchpoint::id), id).stream();
        Stream<String> defined = inStages(journey, "/touchpoints", stage -> stage.touchpoints().stream(), id);
        return Stream.concat(own, defined)
                .filter(pointer -> document.locations().containsKey(pointer + "/id"))
                .findFirst();
    }

    private static Stream<String> inStages(
            Journey journey, String list, Function<Stage, Stream<String>> ids, String id) {
        return IntStream.range(0, journey.stages().size())
                .boxed()
                .flatMap(i ->
                        entry("/stages/" + i + list, ids.apply(journey.stages().get(i)), id).stream());
    }

    private static Optional<String> entry(String list, Stream<String> ids, String id) {
        List<String> all = ids.toList();
        return all.contains(id) ? Optional.of(list + "/" + all.indexOf(id)) : Optional.empty();
    }
}
