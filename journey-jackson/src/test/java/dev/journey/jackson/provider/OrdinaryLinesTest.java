package dev.journey.jackson.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.EventLines;
import dev.journey.codec.LineHandler;
import dev.journey.codec.LogIntake;
import dev.journey.codec.ReadLimits;
import dev.journey.codec.UnreadablePolicy;
import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are read as if each of them were read by way of a tree, whether they are ordinary or not. */
class OrdinaryLinesTest {

    private static final int TEXTS = 2_000;

    private final Ndjson<LogLine> codec = new NdjsonLogLines();
    private final Ndjson<LogLine> byTree = new Ndjson<>(LogLine.class) {};

    @Test
    void ordinary_lines_need_no_tree() {
        String text = String.join("\n", LineSamples.ORDINARY) + "\n\n" + LineSamples.ORDINARY.get(0);
        CharBuffer lines = CharBuffer.wrap(text.toCharArray());
        Told told = new Told();
        new OrdinaryLogLines(ReadLimits.standard()).read(lines, 1, told);
        assertThat(lines.hasRemaining()).isFalse();
        assertThat(told.lines).hasSize(LineSamples.ORDINARY.size() + 1);
        assertThat(told.lines.get(LineSamples.ORDINARY.size())).startsWith("8: ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void lines_that_suffered_accidents_are_read_as_by_a_tree(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            byte[] bytes = LineSamples.bytes(random);
            assertSame(bytes, ReadLimits.standard());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void limits_hold_as_by_a_tree(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            byte[] bytes = LineSamples.bytes(random);
            ReadLimits limits = ReadLimits.builder()
                    .lineBytes(1 + random.nextInt(400))
                    .levels(1 + random.nextInt(4))
                    .values(1 + random.nextInt(12))
                    .textLength(1 + random.nextInt(40))
                    .numberDigits(1 + random.nextInt(40))
                    .build();
            assertSame(bytes, limits);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000, 16_384, 100_000})
    void long_lines_and_many_are_read_however_the_bytes_come(int atOnce) throws IOException {
        String odd =
                "{\"customer\":\"" + "\u00e4".repeat(9_000) + "\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\"}";
        String text = String.join("\n", LineSamples.ORDINARY).repeat(40) + "\n" + odd + "\n" + odd.repeat(2) + "\n";
        byte[] bytes = text.repeat(2).getBytes(StandardCharsets.UTF_8);
        Told told = new Told();
        codec.read(inPieces(bytes, atOnce), told, ReadLimits.standard());
        Told expected = new Told();
        byTree.read(new ByteArrayInputStream(bytes), expected, ReadLimits.standard());
        assertThat(told.lines).isEqualTo(expected.lines);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_log_takes_the_parts_of_events_as_it_takes_events(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            byte[] bytes = LineSamples.bytes(random);
            EventLines read = log(codec, bytes);
            EventLines expected = log(byTree, bytes);
            assertThat(read.lines()).isEqualTo(expected.lines());
            assertThat(histories(read.log()))
                    .as(() -> new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(histories(expected.log()));
        }
    }

    private static EventLines log(Ndjson<LogLine> format, byte[] bytes) throws IOException {
        LogIntake intake = new LogIntake("lines", UnreadablePolicy.collect(1_000));
        format.read(new ByteArrayInputStream(bytes), intake, ReadLimits.standard());
        return intake.lines();
    }

    private static List<String> histories(EventLog log) {
        return log.histories()
                .map(history -> history + ": " + history.entries() + ", repeated " + history.repeated())
                .toList();
    }

    private void assertSame(byte[] bytes, ReadLimits limits) throws IOException {
        Told told = new Told();
        codec.read(new ByteArrayInputStream(bytes), told, limits);
        Told expected = new Told();
        byTree.read(new ByteArrayInputStream(bytes), expected, limits);
        assertThat(told.lines)
                .as(() -> new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(expected.lines);
    }

    private static InputStream inPieces(byte[] bytes, int atOnce) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, atOnce));
            }
        };
    }

    /** What a handler was told, in order. */
    private static final class Told implements LineHandler<LogLine> {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void value(long line, LogLine value) {
            lines.add(line + ": " + value);
        }

        @Override
        public void unreadable(long line, String problem) {
            lines.add(line + ": unreadable: " + problem);
        }
    }
}
