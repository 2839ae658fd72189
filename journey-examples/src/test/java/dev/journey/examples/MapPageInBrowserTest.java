package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.journey.check.Checks;
import dev.journey.check.Finding;
import dev.journey.codec.JourneyFile;
import dev.journey.event.EventLog;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.JourneyMeasures;
import dev.journey.model.Journey;
import dev.journey.page.MapPage;
import dev.journey.readiness.Measurements;
import dev.journey.run.JourneyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers get of the map: in a browser, on paper, with a screen reader, by day and by night. */
@Tag("browser")
class MapPageInBrowserTest {

    private static final int LAPTOP = 1280;

    static final List<String> ATTACKS = List.of(
            "<script>window.hacked = 1</script><img src=x onerror=\"window.hacked=1\">",
            "</style></title></textarea></svg><script>window.hacked = 1</script>",
            "\" onclick=\"window.hacked=1\" onload=\"window.hacked=1\" x='",
            "--><svg onload=window.hacked=1><!--]]>",
            "javascript:window.hacked=1 &lt;script&gt;window.hacked=1&lt;/script&gt; &#60;script&#62;");

    @TempDir
    Path folder;

    /** Maps of all kinds. */
    enum Map {
        SHOP_WITH_DATA,
        WHOLE_MAP_WITHOUT_DATA,
        HUNDRED_TOUCHPOINTS,
        LANGUAGES,
        RIGHT_TO_LEFT,
        NOTHING_BUT_STAGES;

        MapPage page() throws IOException {
            return switch (this) {
                case SHOP_WITH_DATA -> withData(Examples.journey("web-shop"));
                case WHOLE_MAP_WITHOUT_DATA -> checked(Examples.journey("handmade-accessories"));
                case HUNDRED_TOUCHPOINTS -> checked(LargeMap.journey(8, 100, 5));
                case LANGUAGES -> checked(journey("languages")).inLanguage(Locale.GERMAN);
                case RIGHT_TO_LEFT -> checked(journey("arabic")).inLanguage(Locale.forLanguageTag("ar"));
                case NOTHING_BUT_STAGES ->
                    MapPage.of(Journey.builder("bare").stage("one").stage("two").build());
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_map_is_for_everybody_and_asks_for_nothing(Map map) throws Exception {
        Inspection page = Inspection.of(map.page().html(), folder, LAPTOP, false);
        assertThat(page.list("violations")).isEmpty();
        assertThat(page.found().path("rules").asInt()).isGreaterThan(20);
        assertThat(page.list("errors")).isEmpty();
        assertThat(page.list("blocked")).isEmpty();
        assertThat(page.list("requests")).isEmpty();
        assertThat(page.found().path("overflow").path("page").asInt()).isNotPositive();
        assertThat(page.found().path("overflow").path("elements")).isEmpty();
        assertThat(page.found().path("paper").asText()).isEqualTo("rgb(255, 255, 255)");
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOP_WITH_DATA", "WHOLE_MAP_WITHOUT_DATA"})
    void the_dark_map_is_for_everybody_too(Map map) throws Exception {
        Inspection page = Inspection.of(map.page().html(), folder, LAPTOP, true);
        assertThat(page.found().path("dark").asBoolean()).isTrue();
        assertThat(page.found().path("paper").asText()).isEqualTo("rgb(17, 22, 27)");
        assertThat(page.list("violations")).isEmpty();
    }

    @Test
    void a_telephone_scrolls_the_map_and_not_the_page() throws Exception {
        Inspection page = Inspection.of(Map.WHOLE_MAP_WITHOUT_DATA.page().html(), folder, 500, false);
        assertThat(page.found().path("overflow").path("page").asInt()).isNotPositive();
        assertThat(page.list("violations")).isEmpty();
    }

    @Test
    void a_persona_that_is_unticked_leaves_the_map() throws Exception {
        Inspection page = Inspection.of(Map.WHOLE_MAP_WITHOUT_DATA.page().html(), folder, LAPTOP, false);
        assertThat(page.found().path("toggled").path("before").asInt()).isGreaterThan(10);
        assertThat(page.found().path("toggled").path("after").asInt()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOP_WITH_DATA", "WHOLE_MAP_WITHOUT_DATA", "LANGUAGES", "RIGHT_TO_LEFT"})
    void a_map_of_six_stages_is_one_sheet_of_paper(Map map) throws Exception {
        Path page = Files.writeString(folder.resolve("map.html"), map.page().html());
        try (PDDocument print = Loader.loadPDF(Chromium.pdf(page, folder).toFile())) {
            assertThat(print.getNumberOfPages()).isEqualTo(1);
            PDRectangle sheet = print.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
            assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
        }
    }

    @Test
    void no_text_of_a_journey_runs() throws Exception {
        for (String text : List.of(String.join(" ", ATTACKS), ATTACKS.get(1))) {
            Journey journey = HostileTexts.journey(text);
            MapPage map = MapPage.of(journey)
                    .withFindings(List.of(HostileTexts.finding(text)))
                    .withMeasurements(Measurements.none().with("many", 1))
                    .comparedWith(HostileTexts.journey("other"));
            assertHarmless(map.html());
        }
    }

    @Test
    void no_field_of_a_journey_lets_a_text_run() throws Exception {
        String text = String.join(" ", ATTACKS);
        for (String name : List.of("handmade-accessories", "software-trial", "car-test-drive")) {
            HostileFields hostile = new HostileFields(Examples.journey(name), text);
            assertThat(hostile.replaced()).as(name).isGreaterThan(50);
            assertHarmless(checked(hostile.journey()).html());
        }
    }

    private void assertHarmless(String html) throws Exception {
        Inspection page = Inspection.of(html, folder, LAPTOP, false);
        assertThat(page.found().path("hacked").asText()).isEqualTo("undefined");
        assertThat(page.found().path("scripts").asInt()).isZero();
        assertThat(page.list("blocked")).isEmpty();
        assertThat(page.list("errors")).isEmpty();
    }

    private static MapPage checked(Journey journey) {
        List<Finding> findings = Checks.standard().check(journey);
        return MapPage.of(journey).withFindings(findings);
    }

    private static MapPage withData(Journey journey) {
        EventLog log = BundledLog.log();
        Instant asOf = BundledLog.last();
        JourneyMeasures measures = JourneyMeasures.of(journey, asOf);
        JourneyEngine.of(journey).replay(log, asOf).forEach(measures::add);
        JourneyMeasure measure = measures.measure();
        return MapPage.of(journey)
                .withMeasure(measure)
                .withFindings(Checks.standard().withMeasures(measure.stages()).check(journey));
    }

    private static Journey journey(String name) throws IOException {
        return JourneyFile.read(Path.of("src/test/resources/dev/journey/examples", name + ".journey.yaml"));
    }
}
