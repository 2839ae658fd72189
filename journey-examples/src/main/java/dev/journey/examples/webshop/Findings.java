package dev.journey.examples.webshop;

import dev.journey.check.Checks;
import dev.journey.check.Finding;
import dev.journey.codec.Document;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Touchpoint;
import dev.journey.model.Transition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the standard checks find in a journey, with the places in its file.
 *
 * @param document the journey and the places of its parts
 * @param all the findings
 */
public record Findings(Document<Journey> document, List<Finding> all) {

    /** Checks a journey. */
    public static Findings of(Document<Journey> document) {
        return new Findings(document, Checks.standard().check(document.value()));
    }

    /** The journey that was checked. */
    public Journey journey() {
        return document.value();
    }

    /**
     * Refuses a journey that cannot run as it was meant.
     *
     * @throws CannotRunException if an error is among the findings
     */
    public void refuseErrors() {
        if (all.stream().anyMatch(Finding::isError)) {
            throw new CannotRunException(ExitCode.JOURNEY, toString());
        }
    }

    /** A line for each finding, such as {@code shop.yaml:12:5: WARNING DEAD_END at stages.cart: ...}. */
    @Override
    public String toString() {
        return all.stream().map(finding -> place(finding) + ": " + finding).collect(Collectors.joining("\n"));
    }

    private String place(Finding finding) {
        return document.source()
                + keys(finding.path())
                        .flatMap(document::locate)
                        .map(place -> ":" + place)
                        .orElse("");
    }

    /** From kind and id, such as {@code stages.cart}, to keys and indexes of the file, such as {@code /stages/2}. */
    private Optional<String> keys(String path) {
        String kind = path.substring(0, path.indexOf('.'));
        String id = path.substring(path.indexOf('.') + 1);
        return switch (kind) {
            case "stages" ->
                index(journey().stages().stream().map(Stage::id), id).map(at -> "/stages/" + at);
            case "transitions" ->
                index(journey().transitions().stream().map(Transition::id), id).map(at -> "/transitions/" + at);
            case "touchpoints" -> touchpoint(id);
            default -> Optional.empty();
        };
    }

    /** A touchpoint stands in the journey's own list, or in the stage that defines it. */
    private Optional<String> touchpoint(String id) {
        Stream<String> own =
                index(journey().touchpoints().stream().map(Touchpoint::id), id)
                        .map(at -> "/touchpoints/" + at)
                        .stream();
        Stream<String> inStages = IntStream.range(0, journey().stages().size())
                .boxed()
                .flatMap(stage -> index(journey().stages().get(stage).touchpoints().stream(), id)
                        .map(at -> "/stages/" + stage + "/touchpoints/" + at)
                        .stream());
        return Stream.concat(own, inStages)
                .filter(keys -> document.locations().containsKey(keys + "/id"))
                .findFirst();
    }

    private static Optional<Integer> index(Stream<String> ids, String id) {
        int index = ids.toList().indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }
}
