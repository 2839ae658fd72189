package dev.journey.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.event.LogLine;
import dev.journey.model.Journey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodecsTest {

    private static final Journey SHOP =
            Journey.builder("shop").stage("visitor").stage("customer").build();

    @Test
    void a_format_plugs_in_as_a_service() {
        assertThat(Codecs.installed().document(Journey.class, "properties")).isInstanceOf(PropertiesJourneys.class);
    }

    @Test
    void the_suffix_of_a_file_chooses_the_format_in_any_case(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("shop.journey.PROPERTIES");
        JourneyFile.write(SHOP, file);
        assertThat(file).hasContent("id=shop\nstages=visitor customer\n");
        assertThat(JourneyFile.read(file)).isEqualTo(SHOP);
        assertThat(JourneyFile.open(file).source()).isEqualTo(file.toString());
    }

    @Test
    void a_refused_journey_leaves_the_file_as_it_was(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("shop.properties");
        JourneyFile.write(SHOP, file);
        Journey named = Journey.builder("shop").name("Shop").stage("visitor").build();
        assertThatThrownBy(() -> JourneyFile.write(named, file)).hasMessageStartingWith("name must not be there");
        assertThat(file).hasContent("id=shop\nstages=visitor customer\n");
    }

    @Test
    void an_unknown_format_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> Codecs.installed().document(Journey.class, "xml"))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessage("no codec reads or writes a Journey as 'xml'; known: properties");
        assertThatThrownBy(() -> JourneyFile.read(Path.of("shop.xml")))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessage("no codec reads or writes a Journey as 'xml'; known: properties");
    }

    @Test
    void a_file_without_a_suffix_is_refused_with_those_that_are_known() {
        for (String name : List.of("journey", "journey.")) {
            assertThatThrownBy(() -> JourneyFile.read(Path.of("shop.d", name)))
                    .isInstanceOf(UnknownFormatException.class)
                    .hasMessage("file '" + name + "' has no suffix; known: properties");
        }
    }

    @Test
    void tell_their_formats_and_what_is_written_in_them() {
        assertThat(Codecs.of(List.of(new PropertiesJourneys()))).hasToString("properties of Journey");
    }

    @Test
    void are_listed_in_their_order() {
        List<PropertiesJourneys> two = List.of(new PropertiesJourneys(), new PropertiesJourneys());
        assertThat(Codecs.of(two).all()).isEqualTo(two);
    }

    @Test
    void without_any_codec_the_message_says_what_to_add() {
        assertThatThrownBy(() -> Codecs.installed().lines(LogLine.class, "ndjson"))
                .hasMessage("no codec reads or writes a LogLine as 'ndjson'; no module provides any: add one to the"
                        + " class path or module path, such as journey-jackson");
    }

    @Test
    void of_two_codecs_for_a_format_the_first_is_taken() {
        DocumentCodec<Journey> first = new PropertiesJourneys();
        Codecs codecs = Codecs.of(List.of(first, new PropertiesJourneys()));
        assertThat(codecs.document(Journey.class, "properties")).isSameAs(first);
    }
}
