package dev.journey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.LineCodec;
import dev.journey.codec.LineHandler;
import dev.journey.event.LogLine;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import dev.journey.run.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is written comes back as it was, and is written again in the same bytes: for ten thousand random journeys, and
 * for what happens in them. The property {@code journey.roundTrips} says how many else.
 */
class RoundTripsTest {

    private static final int SEEDS = Integer.getInteger("journey.roundTrips", 10_000);
    private static final RandomJourneys JOURNEYS = RandomJourneys.ofEveryKind().withMap();

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void journeys_come_back(String format) {
        DocumentCodec<Journey> codec = Codecs.installed().document(Journey.class, format);
        forEachSeed(seed -> comesBack(codec, JOURNEYS.seeded(seed)));
    }

    @Test
    void events_and_effects_come_back() {
        LineCodec<LogLine> lines = Codecs.installed().lines(LogLine.class, "ndjson");
        LineCodec<Effect> effects = Codecs.installed().lines(Effect.class, "ndjson");
        forEachSeed(seed -> {
            Journey journey = JOURNEYS.seeded(seed);
            RandomHistory history = RandomHistories.of(journey).seeded(seed);
            comeBack(lines, lines(history));
            Replay replay = JourneyEngine.of(journey).replay(history.history(), history.asOf());
            comeBack(effects, replay.effects());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml", "cbor"})
    void progress_comes_back(String format) {
        DocumentCodec<Snapshot> codec = Codecs.installed().document(Snapshot.class, format);
        LineCodec<Snapshot> lines = Codecs.installed().lines(Snapshot.class, "ndjson");
        forEachSeed(seed -> {
            Journey journey = JOURNEYS.seeded(seed);
            RandomHistory history = RandomHistories.of(journey).seeded(seed);
            JourneyEngine engine = JourneyEngine.of(journey);
            engine.replay(history.history(), history.asOf()).progress().ifPresent(progress -> {
                Snapshot snapshot = progress.snapshot();
                comesBack(codec, snapshot);
                comeBack(lines, List.of(snapshot));
                assertThat(engine.restore(codec.fromBytes(codec.toBytes(snapshot))))
                        .isEqualTo(progress);
            });
        });
    }

    /** On all cores: each seed is a world of its own. */
    private static void forEachSeed(LongConsumer test) {
        LongStream.range(0, SEEDS).parallel().forEach(seed -> {
            try {
                test.accept(seed);
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        });
    }

    private static List<LogLine> lines(RandomHistory history) {
        return history.entries().stream()
                .map(entry -> new LogLine(history.customer(), entry))
                .toList();
    }

    private static <T> void comesBack(DocumentCodec<T> codec, T value) {
        try {
            byte[] written = bytes(codec, value);
            T back = codec.read(new ByteArrayInputStream(written), "a round trip")
                    .value();
            assertThat(back).isEqualTo(value);
            assertThat(bytes(codec, back)).isEqualTo(written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static <T> byte[] bytes(DocumentCodec<T> codec, T value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.write(value, out);
        return out.toByteArray();
    }

    private static <T> void comeBack(LineCodec<T> codec, List<T> values) {
        try {
            byte[] written = bytes(codec, values);
            Read<T> read = new Read<>(new ArrayList<>(), new ArrayList<>());
            codec.read(new ByteArrayInputStream(written), read);
            assertThat(read.problems).isEmpty();
            assertThat(read.values).isEqualTo(values);
            assertThat(bytes(codec, read.values)).isEqualTo(written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static <T> byte[] bytes(LineCodec<T> codec, List<T> values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.write(values, out);
        return out.toByteArray();
    }

    /** What was on the lines. */
    private record Read<T>(List<T> values, List<String> problems) implements LineHandler<T> {

        @Override
        public void value(long line, T value) {
            values.add(value);
        }

        @Override
        public void unreadable(long line, String problem) {
            problems.add(line + ": " + problem);
        }
    }
}
