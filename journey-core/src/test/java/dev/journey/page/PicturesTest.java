package dev.journey.page;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Channel;
import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.page.EmotionLines.Moment;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PicturesTest {

    private static final Journey SHOP = Journey.builder("shop")
            .persona(Persona.builder("one").name("<One>").build())
            .persona("two")
            .touchpoint(Touchpoint.builder("home")
                    .name("Home & garden")
                    .channel(Channel.WEBSITE)
                    .momentOfTruth(true)
                    .build())
            .stage(
                    "a",
                    stage ->
                            stage.touchpoint("home").experience(felt("one", -2)).experience(felt("two", -2)))
            .stage("b", stage -> stage.experience(felt("one", 1)))
            .stage("c")
            .stage("d", stage -> stage.experience(felt("one", 2)))
            .transition("a", "b", occurred("x"))
            .build();

    private static Experience felt(String persona, int emotion) {
        return Experience.builder(persona).emotion(emotion).build();
    }

    @Test
    void pictures_are_well_formed_xml_with_all_texts() throws Exception {
        assertThat(texts(parse(EmotionSvg.of(SHOP)))).contains("<One>", "Two", "1 A", "Home & garden", "delighted +2");
        assertThat(String.join(" ", texts(parse(MapSvg.of(SHOP))))).contains("<One>", "(website)", "\u25c6", "B: x");
        assertThat(texts(parse(MapSvg.of(Journey.builder("bare").stage("one").build()))))
                .contains("1 One");
    }

    @Test
    void a_stage_that_nobody_described_is_a_gap_in_the_line() throws Exception {
        List<String> lines = new ArrayList<>();
        var paths = parse(EmotionSvg.of(SHOP)).getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (path.getAttribute("class").equals("curve")
                    && path.getAttribute("d").contains("C")) {
                lines.add(path.getAttribute("d"));
            }
        }
        assertThat(lines)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("M1250.0 75.00C")
                .endsWith(" 3750.0 37.50");
    }

    @Test
    void marks_at_one_place_move_apart() {
        assertThat(EmotionSvg.of(SHOP)).contains("translate(-5)", "translate(5)", "translate(0)");
    }

    @Test
    void the_values_are_told_in_words() {
        assertThat(EmotionSvg.of(SHOP))
                .contains("From \u22122, upset, to +2, delighted. &lt;One&gt;: A \u22122, B +1, D +2. Two: A \u22122.");
    }

    @Test
    void names_of_neighbouring_moments_turn_away_from_each_other() {
        List<MomentLabels.Label> labels =
                new MomentLabels(List.of(new Moment(0.45, "First"), new Moment(0.5, "Second")), 1_000, 5).place();
        assertThat(labels)
                .extracting(MomentLabels.Label::side)
                .containsExactly(Optional.of(MomentLabels.Side.BEFORE), Optional.of(MomentLabels.Side.AFTER));
    }

    @Test
    void a_moment_without_room_keeps_its_mark_alone() {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            moments.add(new Moment(0.4 + i * 0.002, "A moment with a name of some length"));
        }
        List<MomentLabels.Label> labels = new MomentLabels(moments, 1_000, 5).place();
        assertThat(labels).filteredOn(label -> label.side().isPresent()).hasSizeBetween(2, 4);
        assertThat(labels)
                .hasSize(12)
                .allSatisfy(label -> assertThat(label.words()).hasSizeLessThanOrEqualTo(30));
    }

    @Test
    void lines_are_broken_between_words_and_within_words_that_are_too_long() {
        assertThat(Wrapping.lines("one two three", 5)).containsExactly("one two", "three");
        assertThat(Wrapping.lines("abcdefgh", 2.4)).containsExactly("abcd", "efgh");
        assertThat(Wrapping.lines("日本語のお客様", 3)).containsExactly("日本語", "のお客", "様");
        assertThat(Wrapping.lines("  ", 3)).isEmpty();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        var all = svg.getElementsByTagName("text");
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
            texts.add(all.item(i).getLastChild().getTextContent());
        }
        return texts;
    }
}
