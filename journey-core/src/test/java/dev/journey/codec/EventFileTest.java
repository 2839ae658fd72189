package dev.journey.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.journey.event.Event;
import dev.journey.event.LogLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileTest {

    private static final LineCodec<LogLine> CODEC = new TabbedLines();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("shop.log");
        Files.writeString(file, """
            anna\tviewed\t2026-01-01T09:00:00Z
            bob\tviewed
            bob\tviewed\t2026-01-01T10:00:00Z
            anna\tordered\ttoday
            anna\tordered\t2026-01-01T11:00:00Z
            """);
    }

    @Test
    void ends_at_the_first_unreadable_line_which_it_names_where_all_or_none_is_wanted() {
        assertThatThrownBy(() -> open(UnreadablePolicy.fail()))
                .isInstanceOf(UnreadableLineException.class)
                .hasMessage(file + ":2: line must have 3 fields: 2")
                .asInstanceOf(type(UnreadableLineException.class))
                .satisfies(unreadable -> {
                    assertThat(unreadable.source()).isEqualTo(file.toString());
                    assertThat(unreadable.line()).isEqualTo(new UnreadableLine(2, "line must have 3 fields: 2"));
                });
    }

    @Test
    void reads_on_and_keeps_what_is_unreadable() throws IOException {
        EventLines read = open(UnreadablePolicy.collect(20));
        assertThat(read.log().customers()).containsExactly("anna", "bob");
        assertThat(read.log().history("anna").events().map(Event::at))
                .containsExactly(Instant.parse("2026-01-01T09:00:00Z"), Instant.parse("2026-01-01T11:00:00Z"));
        assertThat(read.lines().values()).isEqualTo(3);
        assertThat(read.lines().unreadable()).isEqualTo(2);
        assertThat(read.lines().isComplete()).isFalse();
        assertThat(read.lines().first())
                .containsExactly(
                        new UnreadableLine(2, "line must have 3 fields: 2"),
                        new UnreadableLine(4, "third field must be an instant: 'today'"));
        assertThat(read.lines()).hasToString(FILE_READ.replace("FILE", file.toString()));
    }

    private static final String FILE_READ = """
        FILE: 3 read, 2 unreadable
        FILE:2: line must have 3 fields: 2
        FILE:4: third field must be an instant: 'today'\
        """;

    @Test
    void keeps_no_more_than_it_is_told_and_counts_the_rest() throws IOException {
        LineReport lines = open(UnreadablePolicy.collect(1)).lines();
        assertThat(lines.unreadable()).isEqualTo(2);
        assertThat(lines)
                .hasToString(file + ": 3 read, 2 unreadable\n" + file + ":2: line must have 3 fields: 2\nand 1 more");
    }

    @Test
    void skips_and_counts() throws IOException {
        LineReport lines = open(UnreadablePolicy.skip()).lines();
        assertThat(lines).isEqualTo(new LineReport(file.toString(), 3, 2, List.of()));
        assertThat(lines).hasToString(file + ": 3 read, 2 unreadable");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        assertThatThrownBy(() -> EventFile.open(
                        folder.resolve("none.tsv"), CODEC, UnreadablePolicy.skip(), ReadLimits.standard()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_file_whose_format_nobody_provides_is_refused() {
        assertThatThrownBy(() -> EventFile.read(file))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageStartingWith("no codec reads or writes a LogLine as 'log'; no module provides any");
    }

    @Test
    void a_policy_keeps_no_negative_number() {
        assertThatThrownBy(() -> UnreadablePolicy.collect(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most unreadable lines to keep must not be negative: -1");
    }

    @Test
    void a_report_does_not_keep_more_lines_than_it_counts() {
        assertThatThrownBy(() -> new LineReport("log", 1, 0, List.of(new UnreadableLine(1, "x"))))
                .hasMessage("report of 'log' must count no less than there is: 1 values, 0 unreadable, 1 of them kept");
    }

    @Test
    void an_intake_hands_values_on_as_they_come() throws IOException {
        String lines = IntStream.range(0, 1000)
                .mapToObj(i -> "c" + i + "\tviewed\t2026-01-01T09:00:00Z")
                .collect(Collectors.joining("\n"));
        List<String> customers = new ArrayList<>();
        LineIntake<LogLine> intake =
                new LineIntake<>("lines", UnreadablePolicy.fail(), line -> customers.add(line.customer()));
        CODEC.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), intake);
        assertThat(customers).hasSize(1000).startsWith("c0", "c1").endsWith("c999");
        assertThat(intake.report().isComplete()).isTrue();
    }

    private EventLines open(UnreadablePolicy policy) throws IOException {
        return EventFile.open(file, CODEC, policy, ReadLimits.standard());
    }
}
