package dev.journey.examples.webshop;

import dev.journey.check.Checks;
import dev.journey.check.Finding;
import dev.journey.codec.Document;
import dev.journey.codec.FindingPlaces;
import dev.journey.model.Journey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** A line for each code: how often, in what, and what would mend it. */
    List<String> summary() {
        Map<String, List<Finding>> byCode = all.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.code().name(), LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream().map(Findings::summary).toList();
    }

    private static String summary(List<Finding> alike) {
        String paths = alike.stream().map(Finding::path).collect(Collectors.joining(", "));
        Finding first = alike.get(0);
        return first.severity() + " " + first.code().name() + " " + alike.size() + "x: " + paths + "; " + first.fix();
    }

    /** A line for each finding, such as {@code shop.yaml:12:5: WARNING DEAD_END at stages.cart: ...}. */
    @Override
    public String toString() {
        return all.stream().map(FindingPlaces.in(document)::sentence).collect(Collectors.joining("\n"));
    }
}
