package dev.journey.page;

import dev.journey.check.Finding;
import dev.journey.condition.Length;
import dev.journey.measure.FunnelMeasure;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.LastAction;
import dev.journey.measure.PathsMeasure;
import dev.journey.measure.StuckMeasure;
import dev.journey.model.Journey;
import dev.journey.run.Explanation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What was measured of a journey as a page of HTML that tells a story: where customers are lost, when, what they did
 * last, and what could be done.
 *
 * <pre>{@code
 * String page = ReportPage.of(shop, measures.measure())
 *         .withLastActions(actions.of("checkout"))
 *         .withPaths(paths.mostFrequent(10))
 *         .withFindings(Checks.standard().check(shop))
 *         .html();
 * Files.writeString(Path.of("report.html"), page);
 * }</pre>
 *
 * <p>Every number on it is measured and every sentence follows from one. A part for which nothing was given is left out.
 * Nobody who reads it needs to know this library: the page says what its words mean, and accounts for every event.
 *
 * <p>Like {@link MapPage} it is one file without a script and with nothing from elsewhere, follows the reader's choice of
 * light or dark, can be printed and be read aloud, and shows markup in a name as text.
 *
 * <p>Equal arguments give equal pages, byte by byte. This class is immutable and thread-safe.
 */
public final class ReportPage {

    private final Facts facts;

    private ReportPage(Facts facts) {
        this.facts = facts;
    }

    /**
     * The report of what customers did in a journey.
     *
     * @throws IllegalArgumentException if that was measured of another journey, or of another version
     */
    public static ReportPage of(Journey journey, JourneyMeasure measure) {
        MapPage.checkSame(Objects.requireNonNull(journey, "journey"), Objects.requireNonNull(measure, "measure"));
        return new ReportPage(ImmutableFacts.of(journey, measure));
    }

    /** This page with what checks have found, where most is lost. */
    public ReportPage withFindings(List<Finding> findings) {
        return new ReportPage(facts.withFindings(Objects.requireNonNull(findings, "findings")));
    }

    /**
     * This page with the ways that customers take most.
     *
     * @throws dev.journey.model.UnknownIdException if the journey does not have a stage of them
     */
    public ReportPage withPaths(PathsMeasure paths) {
        Objects.requireNonNull(paths, "paths")
                .paths()
                .forEach(path -> path.stages().forEach(this::checkStage));
        return new ReportPage(facts.withPaths(paths));
    }

    /**
     * This page with what customers did last before they dropped out: of the stage in which most is lost at least, the
     * most frequent first.
     *
     * @throws dev.journey.model.UnknownIdException if the journey does not have a stage of them
     */
    public ReportPage withLastActions(Collection<LastAction> actions) {
        Objects.requireNonNull(actions, "actions").forEach(action -> checkStage(action.stage()));
        return new ReportPage(facts.withLastActions(actions));
    }

    /**
     * This page with those who have been in a stage for longer than is meant.
     *
     * @throws dev.journey.model.UnknownIdException if the journey does not have a stage of them
     */
    public ReportPage withStuck(Collection<StuckMeasure> stuck) {
        Objects.requireNonNull(stuck, "stuck").forEach(measure -> checkStage(measure.stage()));
        return new ReportPage(facts.withStuck(stuck));
    }

    /**
     * This page with what would move one customer on, as an example for those who are stuck.
     *
     * @throws dev.journey.model.UnknownIdException if the journey does not have the stage of it
     * @throws IllegalArgumentException if it is said for another instant than the measure
     */
    public ReportPage withExplanation(Explanation explanation) {
        checkStage(Objects.requireNonNull(explanation, "explanation").stage());
        checkInstant("explanation of customer '" + explanation.customer() + "'", explanation.at());
        return new ReportPage(facts.withExplanation(explanation));
    }

    /**
     * This page with one more funnel.
     *
     * @param name what it is about, such as {@code From the catalogue to the payment}
     * @param window how long a customer might take
     * @throws IllegalArgumentException if the name is blank, or if the funnel stood at another instant than the measure
     */
    public ReportPage withFunnel(String name, Length window, FunnelMeasure funnel) {
        checkName("funnel", name);
        Objects.requireNonNull(window, "window");
        checkInstant(
                "funnel '" + name + "'",
                Objects.requireNonNull(funnel, "funnel").asOf());
        return new ReportPage(ImmutableFacts.builder()
                .like(facts)
                .funnel(new Facts.Funnel(name, window, funnel))
                .build());
    }

    /**
     * This page with one more table of groups of customers beside one another.
     *
     * @param name what tells them apart, such as {@code channel}
     * @param groups what happened to each group, by its name; those of no group may be one as well
     * @throws IllegalArgumentException if the name is blank, or if a group was measured of another journey or version,
     *     or at another instant
     */
    public ReportPage withGroups(String name, Map<String, JourneyMeasure> groups) {
        checkName("groups", name);
        Objects.requireNonNull(groups, "groups").forEach((group, measure) -> {
            MapPage.checkSame(facts.journey(), measure);
            checkInstant("group '" + group + "'", measure.asOf());
        });
        return new ReportPage(ImmutableFacts.builder()
                .like(facts)
                .group(new Facts.Groups(name, groups))
                .build());
    }

    /**
     * This page with how many lines of the log could not be read, so that the account is of all of it.
     *
     * @param lines at least none
     * @throws IllegalArgumentException if that is negative
     */
    public ReportPage withUnreadable(long lines) {
        if (lines < 0) {
            throw new IllegalArgumentException("number of unreadable lines must not be negative: " + lines);
        }
        return new ReportPage(facts.withUnreadable(lines));
    }

    /**
     * This page for a journey that is written in this language; English if not set. Words are divided and numbers
     * written by its rules, and a language that is written from right to left turns the page round. The words of the
     * page itself stay English.
     */
    public ReportPage inLanguage(Locale language) {
        return new ReportPage(facts.withLanguage(Objects.requireNonNull(language, "language")));
    }

    /** The page, in lines that end in {@code \n}, to be written in UTF-8. */
    public String html() {
        return Report.of(facts);
    }

    private void checkStage(String stage) {
        facts.journey().stage(stage);
    }

    private static void checkName(String what, String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name of " + what + " must not be blank; say what a reader sees in it");
        }
    }

    private void checkInstant(String what, Instant at) {
        if (!at.equals(facts.measure().asOf())) {
            throw new IllegalArgumentException(what + " stands at " + at + ", but the measure stands at "
                    + facts.measure().asOf() + "; take one instant for both");
        }
    }
}
