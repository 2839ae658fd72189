package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.JourneyFile;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.JourneyMeasures;
import dev.journey.measure.Paths;
import dev.journey.measure.StuckCustomers;
import dev.journey.model.Journey;
import dev.journey.page.ReportPage;
import dev.journey.run.JourneyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers get of the report: in a browser, on paper, with a screen reader, by day and by night. */
@Tag("browser")
class ReportPageInBrowserTest {

    private static final int LAPTOP = 1280;
    private static final int TELEPHONE = 500;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant AS_OF = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    Path folder;

    /** Reports of all kinds. */
    enum Report {
        SHOP,
        RIGHT_TO_LEFT,
        NOBODY_CAME;

        String html(Path folder) throws IOException {
            return switch (this) {
                case SHOP -> Run.into(folder.resolve("shop")).file("report.html");
                case RIGHT_TO_LEFT ->
                    told(arabic()).inLanguage(Locale.forLanguageTag("ar")).html();
                case NOBODY_CAME -> {
                    Journey bare =
                            Journey.builder("bare").stage("one").stage("two").build();
                    yield ReportPage.of(bare, JourneyMeasures.of(bare, AS_OF).measure())
                            .html();
                }
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_report_is_for_everybody_and_asks_for_nothing(Report report) throws Exception {
        Inspection page = Inspection.of(report.html(folder), folder, LAPTOP, false);
        assertThat(page.list("violations")).isEmpty();
        assertThat(page.found().path("rules").asInt()).isGreaterThan(20);
        assertThat(page.list("errors")).isEmpty();
        assertThat(page.list("blocked")).isEmpty();
        assertThat(page.list("requests")).isEmpty();
        assertThat(page.found().path("overflow").path("page").asInt()).isNotPositive();
        assertThat(page.found().path("overflow").path("elements")).isEmpty();
    }

    @Test
    void the_dark_report_is_for_everybody_too() throws Exception {
        Inspection page = Inspection.of(Report.SHOP.html(folder), folder, LAPTOP, true);
        assertThat(page.found().path("paper").asText()).isEqualTo("rgb(17, 22, 27)");
        assertThat(page.list("violations")).isEmpty();
    }

    @Test
    void a_telephone_scrolls_tables_and_not_the_page() throws Exception {
        Inspection page = Inspection.of(Report.SHOP.html(folder), folder, TELEPHONE, false);
        assertThat(page.found().path("overflow").path("page").asInt()).isNotPositive();
        assertThat(page.list("violations")).isEmpty();
    }

    @Test
    void the_report_of_the_shop_is_a_few_sheets_of_paper() throws Exception {
        Path page = Files.writeString(folder.resolve("report.html"), Report.SHOP.html(folder));
        try (PDDocument print = Loader.loadPDF(Chromium.pdf(page, folder).toFile())) {
            assertThat(print.getNumberOfPages()).isBetween(2, 5);
        }
    }

    @Test
    void no_text_of_a_journey_or_of_a_log_runs() throws Exception {
        for (String text : MapPageInBrowserTest.ATTACKS) {
            Journey journey = HostileTexts.journey(text);
            JourneyMeasure measure = JourneyMeasures.of(journey, AS_OF).measure();
            ReportPage report = ReportPage.of(journey, measure)
                    .withFindings(List.of(HostileTexts.finding(text)))
                    .withGroups(text, Map.of(text, measure));
            Inspection page = Inspection.of(report.html(), folder, LAPTOP, false);
            assertThat(page.found().path("hacked").asText()).as(text).isEqualTo("undefined");
            assertThat(page.found().path("scripts").asInt()).as(text).isZero();
            assertThat(page.list("blocked")).as(text).isEmpty();
            assertThat(page.list("errors")).as(text).isEmpty();
        }
    }

    /** Forty customers who did one thing each, so that there is a loss to tell of. */
    private static ReportPage told(Journey journey) {
        EventLog.Builder log = EventLog.builder();
        for (int customer = 0; customer < 40; customer++) {
            log.add("c" + customer, Event.of("seen", START.plusSeconds(customer)));
        }
        JourneyMeasures measures = JourneyMeasures.of(journey, AS_OF);
        Paths paths = Paths.of(journey, AS_OF);
        StuckCustomers stuck = StuckCustomers.of(journey, AS_OF);
        JourneyEngine.of(journey).replay(log.build(), AS_OF).forEach(replay -> {
            measures.add(replay);
            paths.add(replay);
            stuck.add(replay);
        });
        return ReportPage.of(journey, measures.measure())
                .withPaths(paths.mostFrequent(5))
                .withStuck(stuck.stages());
    }

    private static Journey arabic() throws IOException {
        return JourneyFile.read(Path.of("src/test/resources/dev/journey/examples/arabic.journey.yaml"));
    }
}
