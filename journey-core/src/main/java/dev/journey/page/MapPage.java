package dev.journey.page;

import dev.journey.check.Finding;
import dev.journey.compare.JourneyDifference;
import dev.journey.measure.JourneyMeasure;
import dev.journey.model.Journey;
import dev.journey.readiness.Measurements;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The journey map as a page of HTML, to be opened in a browser, printed and put on the wall.
 *
 * <pre>{@code
 * String page = MapPage.of(shop)
 *         .withFindings(Checks.standard().check(shop))
 *         .withMeasure(measures.measure())
 *         .html();
 * Files.writeString(Path.of("journey-map.html"), page);
 * }</pre>
 *
 * <p>Stages are columns; rows tell what the business wants and what each persona does, thinks and feels, with the curve
 * of their emotions; what customers meet on both sides of the line of visibility; what hurts and what could be better;
 * and by which rules customers move on. What was measured stands in the same map, and is never mistaken for what is
 * assumed or was decided: each has a mark and a word of its own.
 *
 * <p>The page is one file: no script, no font and no picture from elsewhere, so that it can be mailed, archived and
 * opened years later. It follows the reader's choice of light or dark, works with the keyboard and for those who have it
 * read to them. It prints in landscape and as large as one sheet of A4 allows: a map of six stages stands on it, where
 * need be without the rows that say more than a map must; what is still too much is printed on A3. Whatever the journey
 * says is text on it: markup in a name is shown, not run.
 *
 * <p>Equal arguments give equal pages, byte by byte. This class is immutable and thread-safe.
 */
public final class MapPage {

    private final Journey journey;
    private final List<Finding> findings;
    private final Optional<JourneyMeasure> measured;
    private final Measurements measurements;
    private final Optional<Journey> older;
    private final Locale language;

    private MapPage(
            Journey journey,
            List<Finding> findings,
            Optional<JourneyMeasure> measured,
            Measurements measurements,
            Optional<Journey> older,
            Locale language) {
        this.journey = journey;
        this.findings = findings;
        this.measured = measured;
        this.measurements = measurements;
        this.older = older;
        this.language = language;
    }

    /** The page of a journey, with nothing but what the journey says. */
    public static MapPage of(Journey journey) {
        Objects.requireNonNull(journey, "journey");
        return new MapPage(journey, List.of(), Optional.empty(), Measurements.none(), Optional.empty(), Locale.ENGLISH);
    }

    /** This page with what checks have found, each finding in the cell that it speaks of and in a list of all. */
    public MapPage withFindings(List<Finding> findings) {
        List<Finding> copy = List.copyOf(Objects.requireNonNull(findings, "findings"));
        return new MapPage(journey, copy, measured, measurements, older, language);
    }

    /**
     * This page with what customers really did.
     *
     * @throws IllegalArgumentException if that was measured of another journey, or of another version
     */
    public MapPage withMeasure(JourneyMeasure measure) {
        Objects.requireNonNull(measure, "measure");
        checkSame(journey, measure);
        return new MapPage(journey, findings, Optional.of(measure), measurements, older, language);
    }

    /** Refuses what was measured of something else. */
    static void checkSame(Journey journey, JourneyMeasure measure) {
        if (!measure.journey().equals(journey.id()) || measure.version() != journey.version()) {
            throw new IllegalArgumentException("measure is of version " + measure.version() + " of journey '"
                    + measure.journey() + "', but the page shows version " + journey.version() + " of journey '"
                    + journey.id() + "'; replay the events through the journey that is shown");
        }
    }

    /** This page with the values of metrics, beside their targets; of each metric the latest value is shown. */
    public MapPage withMeasurements(Measurements measurements) {
        Objects.requireNonNull(measurements, "measurements");
        return new MapPage(journey, findings, measured, measurements, older, language);
    }

    /** This page with what is new or changed beside an older version of the journey. */
    public MapPage comparedWith(Journey older) {
        Objects.requireNonNull(older, "older");
        return new MapPage(journey, findings, measured, measurements, Optional.of(older), language);
    }

    /**
     * This page for a journey that is written in this language; English if not set. Words are divided and numbers
     * written by its rules, and a language that is written from right to left turns the page round. The words of the
     * page itself stay English.
     */
    public MapPage inLanguage(Locale language) {
        Objects.requireNonNull(language, "language");
        return new MapPage(journey, findings, measured, measurements, older, language);
    }

    /** The page, in lines that end in {@code \n}, to be written in UTF-8. */
    public String html() {
        Scene scene = new Scene(journey, language);
        PrintSize print = new PrintSize(scene);
        // The body first: what stands in it decides how large it is printed, and the head says so.
        String body = body(scene, print);
        Markup page = new Markup();
        Sheet.open(page, scene, "customer journey map", Styles.of(scene, print));
        return page.raw(body).close().finish();
    }

    private String body(Scene scene, PrintSize print) {
        Markup page = new Markup();
        Draft draft = new Draft(
                page,
                scene,
                new Figures(language),
                new Notes(scene, findings),
                new News(older.map(before -> JourneyDifference.between(before, journey))),
                measured,
                measurements);
        page.open("body").leaf("a.skip", "Skip to the map", "href", "#map");
        Sheet.symbols(page);
        new Masthead(draft).write();
        main(draft, print);
        new Afterword(draft).footer();
        return page.close().finish();
    }

    private static void main(Draft draft, PrintSize print) {
        Afterword afterword = new Afterword(draft);
        draft.page().open("main");
        new People(draft).write();
        new MapHead(draft).write();
        new MapGrid(draft, print).write();
        afterword.endings();
        afterword.everywhere();
        new Plan(draft).write();
        afterword.findings();
        afterword.changes();
        draft.page().close();
    }
}
