package dev.journey.codec;

import dev.journey.check.Finding;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.List;
import java.util.Optional;
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
        this.document = document;
    }

    /** The places in a document. */
    public static FindingPlaces in(Document<Journey> document) {
        return new FindingPlaces(document);
    }

    /** The place of what a finding is about, if the document has one. */
    public Optional<Location> find(Finding finding) {
        return pointer(finding.path()).flatMap(document::locate);
    }

    /** The finding after the name of the file and its place, such as {@code shop.yaml:12:5: WARNING DEAD_END at ...}. */
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
            default -> Optional.of("/" + path);
        };
    }

    /** A touchpoint stands in the journey's own list, or in the stage that defines it. */
    private Optional<String> touchpoint(Journey journey, String id) {
        Stream<String> own =
                entry("/touchpoints", journey.touchpoints().stream().map(Touchpoint::id), id).stream();
        Stream<String> inStages = IntStream.range(0, journey.stages().size())
                .boxed()
                .flatMap(i ->
                        entry("/stages/" + i + "/touchpoints", journey.stages().get(i).touchpoints().stream(), id)
                                .stream());
        return Stream.concat(own, inStages)
                .filter(pointer -> document.locations().containsKey(pointer + "/id"))
                .findFirst();
    }

    private static Optional<String> entry(String list, Stream<String> ids, String id) {
        List<String> all = ids.toList();
        return all.contains(id) ? Optional.of(list + "/" + all.indexOf(id)) : Optional.empty();
    }
}
