package dev.journey.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.event.LogLine;
import dev.journey.model.Journey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
                .hasMessage("no codec reads or writes a Journey as 'xml'; known: properties, mermaid");
        assertThatThrownBy(() -> JourneyFile.read(Path.of("shop.xml")))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessage("no codec reads or writes a Journey as 'xml'; known: properties, mmd, mermaid");
    }

    @Test
    void a_file_without_a_suffix_is_refused_with_those_that_are_known() {
        for (String name : List.of("journey", "journey.")) {
            assertThatThrownBy(() -> JourneyFile.read(Path.of("shop.d", name)))
                    .isInstanceOf(UnknownFormatException.class)
                    .hasMessage("file '" + name + "' has no suffix; known: properties, mmd, mermaid");
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
    void with_the_core_alone_the_message_says_what_to_add_for_more() {
        List<Codec<?>> own = Codecs.installed().all().stream()
                .filter(codec -> codec.format().equals("mermaid"))
                .toList();
        assertThat(own).hasSize(1);
        assertThatThrownBy(() -> Codecs.of(own).document(Journey.class, Path.of("shop.yaml")))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessage(
                        "no codec reads or writes a Journey as 'yaml'; known: mmd, mermaid; no module provides more:"
                                + " add one to the class path or module path, such as journey-jackson");
    }

    @Test
    void of_two_codecs_for_a_format_the_first_is_taken() {
        DocumentCodec<Journey> first = new PropertiesJourneys();
        Codecs codecs = Codecs.of(List.of(first, new PropertiesJourneys()));
        assertThat(codecs.document(Journey.class, "properties")).isSameAs(first);
    }

    @Test
    void what_is_written_the_other_way_is_said_to_be() {
        Codecs codecs = Codecs.of(List.of(new PropertiesJourneys(), new TabbedLines()));
        assertThatThrownBy(() -> codecs.document(LogLine.class, "tabbed"))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessage("no codec reads or writes a LogLine as 'tabbed'; it is written line by line, not as a"
                        + " document; ask for lines instead, in tabbed");
        assertThatThrownBy(() -> codecs.document(LogLine.class, Path.of("log.json")))
                .hasMessage("no codec reads or writes a LogLine as 'json'; it is written line by line, not as a"
                        + " document; ask for lines instead, in tsv, tabbed.txt");
        assertThatThrownBy(() -> codecs.lines(Journey.class, Path.of("shop")))
                .hasMessage("file 'shop' has no suffix; it is written as a document, not line by line; ask for a"
                        + " document instead, in properties");
    }

    @Test
    void the_longest_suffix_chooses_the_format() {
        LineCodec<LogLine> tabbed = new TabbedLines();
        Codecs codecs = Codecs.of(List.of(lines("txt"), tabbed, lines("more.tabbed.txt")));
        assertThat(codecs.lines(LogLine.class, Path.of("shop.TABBED.txt"))).isSameAs(tabbed);
        assertThat(codecs.lines(LogLine.class, Path.of("shop.more.tabbed.txt")).format())
                .isEqualTo("more.tabbed.txt");
        assertThat(codecs.lines(LogLine.class, Path.of("tabbed.txt")).format()).isEqualTo("txt");
    }

    @Test
    void lines_that_are_only_read_are_not_written() {
        assertThatThrownBy(() -> new TabbedLines().write(List.of(), OutputStream.nullOutputStream()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("format 'tabbed' must not be written: it is for reading a LogLine alone; write another"
                        + " format");
    }

    /** Lines of the same fields in files of another suffix. */
    private static LineCodec<LogLine> lines(String suffix) {
        return new LineCodec<>() {
            @Override
            public Class<LogLine> type() {
                return LogLine.class;
            }

            @Override
            public String format() {
                return suffix;
            }

            @Override
            public List<String> suffixes() {
                return List.of(suffix);
            }

            @Override
            public void read(InputStream in, LineHandler<? super LogLine> handler, ReadLimits limits) {
                throw new AssertionError("nobody reads here");
            }
        };
    }
}
