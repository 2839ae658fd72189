package dev.journey.examples.webshop;

import dev.journey.check.Checks;
import dev.journey.check.Finding;
import dev.journey.model.Journey;
import dev.journey.page.MapPage;
import dev.journey.page.ReportPage;
import java.util.List;

/** The pages for people: the journey as a map, and the story of what was measured. */
final class Pages {

    private final Journey journey;
    private final Results results;
    private final List<Finding> findings;

    Pages(Journey journey, Results results) {
        this.journey = journey;
        this.results = results;
        this.findings =
                Checks.standard().withMeasures(results.measure().stages()).check(journey);
    }

    String map() {
        return MapPage.of(journey)
                .withFindings(findings)
                .withMeasure(results.measure())
                .html();
    }

    String report(long unreadable) {
        ReportPage page = results.answers()
                .tell(ReportPage.of(journey, results.measure())
                        .withFindings(findings)
                        .withPaths(results.paths())
                        .withUnreadable(unreadable));
        return results.stuck()
                .map(stuck -> page.withExplanation(stuck.explanation()))
                .orElse(page)
                .html();
    }
}
