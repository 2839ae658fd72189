package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.codec.Codecs;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.JourneyFile;
import dev.journey.codec.ReadLimits;
import dev.journey.event.LogLine;
import dev.journey.model.Journey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However much somebody sends, reading ends early, with a message that names the limit. */
@Timeout(60) // No measure of speed: without the limits, each of these would take hours, or all of the memory.
class LimitsTest {

    private static final String JOURNEY = "{\"format\":1,\"id\":\"shop\",\"stages\":[{\"id\":\"a\"}]";
    private static final String LINE = "{\"customer\":\"c1\",\"event\":\"x\",\"at\":\"2026-01-05T10:00:00Z\"";

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void a_gigabyte_is_not_read_to_its_end(String format) throws IOException {
        Repeated gigabyte = new Repeated(' ', 1 << 30);
        assertThat(refusal(format, gigabyte, ReadLimits.standard()))
                .hasMessage("shop:1:1: document must have at most 8388608 bytes: has more");
        assertThat(gigabyte.left).isGreaterThan((1 << 30) - 2 * 8388608);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void a_document_of_just_so_many_bytes_is_read(String format) throws IOException {
        byte[] bytes = (JOURNEY + "}").getBytes(StandardCharsets.UTF_8);
        ReadLimits enough = ReadLimits.builder().documentBytes(bytes.length).build();
        ReadLimits less = ReadLimits.builder().documentBytes(bytes.length - 1).build();
        assertThat(read(format, new ByteArrayInputStream(bytes), enough).id()).isEqualTo("shop");
        assertThat(refusal(format, new ByteArrayInputStream(bytes), less)).hasMessageContaining("at most 45 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "yaml, '[', 1:201, values must not be nested deeper than 200 levels",
        "json, '[', 1:201, values must not be nested deeper than 200 levels",
        "yaml, '- ', 1:401, values must not be nested deeper than 200 levels",
        "json, '{\"a\":', 1:997, values must not be nested deeper than 200 levels",
        "yaml, ' ', 1:1, document must not be empty",
        "yaml, 'x', 1:1, document must be an object that says what the journey is",
        "yaml, '? ', 1:3, 'keys of document must be plain text, not a list, an object or an alias'"
    })
    void what_goes_on_for_ever_is_refused(String format, String part, String place, String message) throws IOException {
        String endless = part.repeat(900_000 / part.length());
        assertThat(refusal(format, endless)).hasMessageStartingWith("shop:" + place + ": " + message);
    }

    @Test
    void a_line_of_yaml_is_no_longer_than_a_text() throws IOException {
        ReadLimits limits = ReadLimits.builder().textLength(44).build();
        assertThat(refusal("yaml", in("\n" + JOURNEY + "}"), limits))
                .hasMessage("shop:2:45: line of YAML must have at most 44 characters: 46; break it");
        assertThat(read("json", in("\n" + JOURNEY + "}"), limits).id()).isEqualTo("shop");
    }

    @Test
    void a_list_of_millions_is_refused() throws IOException {
        String ones = JOURNEY + ",\"teams\":[" + "1,".repeat(2_000_000) + "1]}";
        assertThat(refusal("json", ones))
                .hasMessageEndingWith("document must hold at most 1000000 values; make several of it");
        assertThat(refusal("yaml", ones.replace("1,", "1,\n")))
                .hasMessageEndingWith("document must hold at most 1000000 values; make several of it");
    }

    @Test
    void an_alias_bomb_is_not_expanded() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 400; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        InvalidDocumentException refusal = refusal("yaml", bomb.toString());
        assertThat(refusal).hasMessageContaining("shop:2:1: /a1: 'a1' must not have an anchor: '&a1'; write the value");
        assertThat(refusal).hasMessageContaining("shop:2:10: /a1/0: entry 0 of 'a1' must not be an alias: '*a0'");
        assertThat(refusal).hasMessageContaining("document must have fewer problems: reading stopped here, after 1000");
        assertThat(refusal.problems()).hasSize(1001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void a_text_that_is_too_long_is_refused_at_its_place(String format) throws IOException {
        ReadLimits limits = ReadLimits.builder().textLength(60).build();
        String name = JOURNEY + ",\n\"name\":\"%s\"}";
        assertThat(read(format, in(name.formatted("x".repeat(50))), limits).name())
                .isPresent();
        assertThat(refusal("json", in(name.formatted("x".repeat(61))), limits))
                .hasMessage("shop:2:1: /name: 'name' must be a text of at most 60 characters: 61");
    }

    @Test
    void thousands_of_misspelt_names_among_thousands_are_told_soon() throws IOException {
        StringBuilder text = new StringBuilder("format: 1\nid: shop\nstages:\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("  - id: stage-").append(i).append('\n');
        }
        text.append("transitions:\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("  - { from: stage-1, to: stge-").append(i).append(", when: { always: true } }\n");
        }
        assertThat(refusal("yaml", text.toString()).problems()).hasSize(1001);
    }

    @Test
    void names_of_megabytes_are_not_compared_letter_by_letter() throws IOException {
        String id = "x".repeat(900_000);
        String text = "{\"format\":1,\"id\":\"shop\",\"start\":\"" + id + "y\",\"stages\":[{\"id\":\"" + id + "\"}]}";
        assertThat(refusal("json", text)).hasMessageContaining("/start: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void a_key_of_a_whole_page_ends_the_reading(String format) throws IOException {
        String key = "k".repeat(1001);
        String twice = "\"a\":1,\n".repeat(2000);
        String text = "{\"format\":1,\n\"" + key + "\":{" + twice + "\"b\":1}}";
        assertThat(refusal(format, text)).hasMessage("shop:2:1: key must have at most 1000 characters: 1001");
    }

    @Test
    void names_of_attributes_are_keys_too() throws IOException {
        String line = LINE + ",\"attributes\":{\"%s\":1}}";
        assertThat(Ndjson.read(LogLine.class, line.formatted("k".repeat(1000))).values)
                .hasSize(1);
        assertThat(Ndjson.read(LogLine.class, line.formatted("k".repeat(1001))).unreadable)
                .containsExactly("1: key must have at most 1000 characters: 1001");
    }

    @Test
    void what_is_told_of_a_document_has_an_end() throws IOException {
        String keys = ("{\"" + "k".repeat(1000) + "\":").repeat(190);
        String text = keys + "{" + "\"a\":1,".repeat(900) + "\"b\":1}" + "}".repeat(190);
        InvalidDocumentException refusal = refusal("json", text);
        assertThat(refusal.problems()).hasSizeLessThan(100);
        assertThat(refusal).hasMessageContaining("document must have fewer problems: reading stopped here, after ");
    }

    @Test
    void nobody_guesses_what_thousands_of_names_mean() throws IOException {
        StringBuilder text = new StringBuilder("{\"format\":1,\"id\":\"shop\",\"stages\":[");
        for (int i = 0; i < 1000; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append("s".repeat(90))
                    .append(i)
                    .append("\"}");
        }
        text.append("],\"transitions\":[");
        for (int i = 0; i < 5000; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"from\":\"" + "t".repeat(95) + "\",\"to\":\"" + "s".repeat(80) + "t".repeat(15) + i)
                    .append("\",\"when\":{\"always\":true}}");
        }
        List<String> told = refusal("json", text.append("]}").toString())
                .getMessage()
                .lines()
                .toList();
        assertThat(told).hasSize(1001);
        assertThat(told.stream().filter(line -> line.contains("; "))).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void the_limits_hold_for_the_binary_form() {
        byte[] bytes = Snapshots.codec("cbor").toBytes(Snapshots.EVERYTHING);
        for (ReadLimits limits : List.of(
                ReadLimits.builder().values(5).build(),
                ReadLimits.builder().textLength(3).build(),
                ReadLimits.builder().documentBytes(bytes.length - 1).build())) {
            assertThatThrownBy(() -> Snapshots.codec("cbor").read(new ByteArrayInputStream(bytes), "anna", limits))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageContaining("at most ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001, 900_000})
    void a_number_has_at_most_a_thousand_digits(int digits) throws IOException {
        String text = JOURNEY + ",\"remember\":" + "9".repeat(digits) + "}";
        assertThat(refusal("json", text))
                .hasMessageContaining(
                        digits <= 1000
                                ? "must be a whole number of at most 2147483647"
                                : "with at most 1000 digits: 9");
    }

    @Test
    void a_line_of_a_gigabyte_is_passed_over_and_the_next_one_read() throws IOException {
        InputStream lines = new SequenceInputStream(
                new Repeated('x', 1 << 30), in("\n" + LINE + "}\n" + LINE + ",\"id\":\"" + "i".repeat(200) + "\"}"));
        Ndjson<LogLine> read = Ndjson.read(
                LogLine.class, lines, ReadLimits.builder().lineBytes(200).build());
        assertThat(read.unreadable)
                .containsExactly(
                        "1: line must have at most 200 bytes: has more",
                        "3: line must have at most 200 bytes: has more");
        assertThat(read.values).containsOnlyKeys(2L);
    }

    @Test
    void a_line_of_just_so_many_bytes_is_read_whatever_its_end() throws IOException {
        ReadLimits enough = ReadLimits.builder().lineBytes(LINE.length() + 1).build();
        ReadLimits less = ReadLimits.builder().lineBytes(LINE.length()).build();
        for (String end : new String[] {"", "\n"}) {
            assertThat(Ndjson.read(LogLine.class, in(LINE + "}" + end), enough).values)
                    .hasSize(1);
            assertThat(Ndjson.read(LogLine.class, in(LINE + "}" + end), less).unreadable)
                    .hasSize(1);
        }
    }

    @Test
    void the_limits_hold_for_each_line() throws IOException {
        ReadLimits limits = ReadLimits.builder().values(6).levels(2).build();
        String deep = LINE + ",\"attributes\":{\"a\":1}}\n";
        assertThat(Ndjson.read(LogLine.class, in((LINE + "}\n").repeat(3)), limits).values)
                .hasSize(3);
        assertThat(Ndjson.read(LogLine.class, in(deep), limits).unreadable)
                .containsExactly("1: values must not be nested deeper than 2 levels; say it with fewer lists and"
                        + " objects in one another");
    }

    @Test
    void a_file_is_opened_within_limits(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("shop.json"), JOURNEY + "}");
        assertThat(Journeys.refusal(() -> {
                    try {
                        JourneyFile.open(
                                file, ReadLimits.builder().documentBytes(10).build());
                    } catch (IOException impossible) {
                        throw new UncheckedIOException(impossible);
                    }
                }))
                .hasMessage(file + ":1:1: document must have at most 10 bytes: has more");
    }

    private static InvalidDocumentException refusal(String format, String text) throws IOException {
        return refusal(format, in(text), ReadLimits.standard());
    }

    private static InvalidDocumentException refusal(String format, InputStream in, ReadLimits limits)
            throws IOException {
        try {
            throw new AssertionError("must be refused: " + read(format, in, limits));
        } catch (InvalidDocumentException refusal) {
            return refusal;
        }
    }

    private static Journey read(String format, InputStream in, ReadLimits limits) throws IOException {
        return Codecs.installed()
                .document(Journey.class, format)
                .read(in, "shop", limits)
                .value();
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One byte, again and again. */
    private static final class Repeated extends InputStream {

        private final int each;
        private int left;

        Repeated(int each, int times) {
            this.each = each;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? each : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = Math.min(left, length);
            Arrays.fill(into, from, from + count, (byte) each);
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
