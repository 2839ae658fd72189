package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Finding;
import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import dev.journey.measure.GatheredFunnel;
import dev.journey.measure.GatheredGroups;
import dev.journey.measure.GatheredLastActions;
import dev.journey.measure.GatheredMeasures;
import dev.journey.measure.GatheredPaths;
import dev.journey.measure.GatheredStages;
import dev.journey.measure.GatheredStuckCustomers;
import dev.journey.measure.PathMeasure;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Snapshot;
import dev.journey.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Format 1 is frozen: these files were written once and are read for ever, as what they meant then. Where a test here
 * fails, the code is wrong, not the file. What comes to the format later gets files of its own beside them.
 */
class FrozenFormatTest {

    @ParameterizedTest
    @CsvSource({
        "effects.ndjson, 659e48360cf16b121021de52f424caf303c9e9dd6c5d7987b12fb5859e132798",
        "events-as-written.ndjson, 49854ce0b6f04fffb58dd9cb968161d79809fabcdcfd7dfee21f60b98a1b78a1",
        "events-of-cloudevents.ndjson, 3dcd7bedea519a56b4a8b35178fa4258bbaedd18439f4995d2fcc26dbbb5bb02",
        "events-of-segment.ndjson, deeb17981578543e2cb46f41791e8e8e4e93d9dceeadc6e245ea0e3f5a9b10c5",
        "events.cloudevents.ndjson, bebfc7fa44f6b1ee6749faaabc7165890a02ab57ced93e4d30715fb6924ade68",
        "events.ndjson, 46be604e952e41542fe9c923d1de526652be6b2c575e244a943141e9a87f8c92",
        "events.segment.ndjson, 3d8d3e07b6a28134936de2b879c701131cc76e1fa002da7e3e7449901c2a7d59",
        "findings.ndjson, 188e455b087204bd44d8a965d0a98f333d21fc35592123d3dd18c1d3a1f687ec",
        "funnel.json, 38d4e6d84f4f9288d36dded8839cc289c0570d90c62da8152723f0dc0a1b5125",
        "groups.json, cab30e052d411cca23df0a01b3714e5ae7dcbaee12885bb75a73fe465d52c2a7",
        "journey-as-meant.yaml, a7d09d9a99aa8a1183cd3f6c2e9cccc871255fea883db18a24180c55257680cf",
        "journey-as-written.yaml, 1117ec058450bed9f86266d72402e007a4997c7a8531b4922898c726364b12f0",
        "journey-of-mermaid.mmd, 39538a795669957b546b8e2d0433bf55f30fe3ab04a09a85451f00a586682bf8",
        "journey-of-mermaid.yaml, f3a0636958159e8edc4f5dd30ef93e1c236dbf18c01192ae4d204fd042044e4a",
        "journey-of-snapshot.yaml, 91c08a41162a07620abab60fdc7bd707df95ea0da8726e653625cdeb26fbafcd",
        "journey.json, 0807cd01ddfcc2a80e7f33e972cf42edb30780546aebd91afa239cbdb9dcf9f3",
        "journey.yaml, 4e3d218f053bc7aac631bfce4c0d70e49eeff8f272d1a1d21283cba68ca3497d",
        "last-actions.json, 9a71c280c7c6f58f4c2ae6187309e5846ed42448bee1d93e58e37b38bf4c4669",
        "measures.json, 1c45a6bd050d6f022611ac589139bda8563410247829672286a7bd8d70075cfb",
        "paths.json, d7210fa6c9515026181aa1d553457555d1c69ba62ea18f14de0707f910db6d31",
        "scenario-of-every-key.yaml, 1ddf04a03ba6c5b982379599b6878177c7be2f746019a516ff94953569feb063",
        "scenario.json, 5e9800674b48f873052a6a3290747613250ca031f833a63a00c5ccd3ea9b3874",
        "scenario.yaml, 1702dc93f7bc8e2120650fbd46d378d1ce88e839ba5ab45b69df22441a7eb47c",
        "snapshot-of-everything.cbor, b3ad89580ea20c31168da3a8e4aa74d0763c67312de218274052ceb80e389d71",
        "snapshot-of-everything.json, 8dee57369a0effdb3389df42b8890aa6cc2c4312c3833e254db90df5759b612d",
        "snapshot-of-everything.yaml, 4f3fa888b4fe5efb36ac6ec8c50d78cc8850866604381dfe2cc307d1bbf0dc17",
        "snapshot.cbor, 1f8b793f590ebbcd0a48e9fcdb6dd90ef4407e729a0d97052fbeeeed2bb28e0b",
        "snapshot.json, 37e41efb650cf67e2cbac4bfaa9bf1741b093be40886cf94603c8a91dd190437",
        "snapshot.yaml, 4bf525707718a574c58b8352ae420b0e27a7ba85a5142efae3893267b491415a",
        "snapshots.ndjson, 41cdcf84f789fdb4178a054ed6ad5612c395690b285129caed626d58330957e0",
        "stages.json, 150bbdd76332a0019860d8dab66fbab164bb7bd3321711e77f5cc05c9654d81a",
        "stuck-customers.json, f4a747366a87e0ba507f610b4ebc1502c52e09fa0b875e92264fa29085abc8af"
    })
    void no_file_has_changed(String file, String digest) throws NoSuchAlgorithmException {
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(FrozenFiles.bytes(file));
        assertThat(HexFormat.of().formatHex(sha256)).isEqualTo(digest);
    }

    @Test
    void every_file_is_watched_over() throws NoSuchMethodException {
        CsvSource watched = FrozenFormatTest.class
                .getDeclaredMethod("no_file_has_changed", String.class, String.class)
                .getAnnotation(CsvSource.class);
        assertThat(Stream.of(watched.value()).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyElementsOf(FrozenFiles.names());
    }

    @ParameterizedTest
    @CsvSource({
        "journey.yaml, journey.json",
        "journey-as-written.yaml, journey-as-meant.yaml",
        "journey-of-mermaid.mmd, journey-of-mermaid.yaml"
    })
    void journeys_mean_what_they_meant(String one, String other) throws IOException {
        meanTheSame(Journey.class, one, other);
    }

    @Test
    void scenarios_mean_what_they_meant() throws IOException {
        meanTheSame(Scenario.class, "scenario.yaml", "scenario.json");
    }

    @ParameterizedTest
    @CsvSource({"journey.yaml", "journey.json", "journey-as-meant.yaml"})
    void journeys_are_written_as_they_were(String file) throws IOException {
        isWrittenAsItWas(Journey.class, file);
    }

    @ParameterizedTest
    @CsvSource({"scenario.yaml", "scenario.json"})
    void scenarios_are_written_as_they_were(String file) throws IOException {
        isWrittenAsItWas(Scenario.class, file);
    }

    @Test
    void measures_are_written_as_they_were_and_mean_what_they_meant() throws IOException {
        isWrittenAsItWas(GatheredMeasures.class, "measures.json");
        GatheredMeasures measures = read(GatheredMeasures.class, "measures.json");
        assertThat(measures.stages().get(0).ended())
                .containsExactly(Duration.ofHours(36).plusNanos(1));
        assertThat(measures.goals().get(0).value()).contains(new BigDecimal("99.5"));
    }

    @Test
    void other_measures_are_written_as_they_were_and_mean_what_they_meant() throws IOException {
        isWrittenAsItWas(GatheredFunnel.class, "funnel.json");
        isWrittenAsItWas(GatheredGroups.class, "groups.json");
        isWrittenAsItWas(GatheredLastActions.class, "last-actions.json");
        isWrittenAsItWas(GatheredPaths.class, "paths.json");
        isWrittenAsItWas(GatheredStages.class, "stages.json");
        isWrittenAsItWas(GatheredStuckCustomers.class, "stuck-customers.json");
        GatheredGroups groups = read(GatheredGroups.class, "groups.json");
        assertThat(groups.rest()).isEqualTo(read(GatheredFunnel.class, "funnel.json"));
        assertThat(groups.groups().get("AT")).isEqualTo(read(GatheredPaths.class, "paths.json"));
        assertThat(read(GatheredFunnel.class, "funnel.json").window()).isEqualTo(Length.parse("PT720H"));
        assertThat(read(GatheredStuckCustomers.class, "stuck-customers.json").after())
                .contains(Length.of(Period.ofDays(7)));
        assertThat(read(GatheredPaths.class, "paths.json").paths())
                .extracting(PathMeasure::toString)
                .containsExactly("awareness > consideration > ...", "awareness");
    }

    @ParameterizedTest
    @CsvSource({"snapshot", "snapshot-of-everything"})
    void snapshots_are_written_as_they_were_and_mean_what_they_meant(String name) throws IOException {
        for (String format : List.of("json", "yaml", "cbor")) {
            Snapshot snapshot = Snapshots.codec(format).fromBytes(FrozenFiles.bytes(name + "." + format));
            assertThat(Snapshots.codec(format).toBytes(snapshot)).isEqualTo(FrozenFiles.bytes(name + "." + format));
            assertThat(lines(Snapshot.class, "snapshots.ndjson")).contains(snapshot);
        }
        areWrittenAsTheyWere(Snapshot.class, "snapshots.ndjson");
    }

    @Test
    void a_customer_goes_on_from_a_snapshot_as_then() throws IOException {
        JourneyEngine engine = JourneyEngine.of(read(Journey.class, "journey-of-snapshot.yaml"));
        Progress progress = engine.restore(read(Snapshot.class, "snapshot.cbor"));
        assertThat(progress.stage()).isEqualTo("consideration");
        // The second order of the journey, and the fourth view within a week: since the 26th there were three.
        Progress ordered = engine.advance(progress, Event.of("order_placed", Instant.parse("2026-02-28T11:00:00Z")))
                .progress();
        assertThat(ordered.stage()).isEqualTo("consideration");
        Event fourth = Event.of("product_viewed", Instant.parse("2026-02-28T12:00:00Z"));
        assertThat(engine.advance(ordered, fourth).progress().stage()).isEqualTo("customer");
    }

    @Test
    void events_effects_and_findings_are_written_as_they_were() {
        areWrittenAsTheyWere(LogLine.class, "events.ndjson");
        areWrittenAsTheyWere(Effect.class, "effects.ndjson");
        areWrittenAsTheyWere(Finding.class, "findings.ndjson");
    }

    @Test
    void events_mean_what_they_meant_however_they_are_written() {
        List<LogLine> events = lines(LogLine.class, "events.ndjson");
        assertThat(lines(LogLine.class, "events-as-written.ndjson")).isEqualTo(events.subList(0, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "events.cloudevents.ndjson, events-of-cloudevents.ndjson",
        "events.segment.ndjson, events-of-segment.ndjson"
    })
    void events_from_elsewhere_mean_what_they_meant(String elsewhere, String ours) {
        Ndjson<LogLine> read =
                Ndjson.read(Codecs.installed().lines(LogLine.class, Path.of(elsewhere)), FrozenFiles.bytes(elsewhere));
        assertThat(read.unreadable).isEmpty();
        assertThat(Ndjson.write(LogLine.class, read.all)).isEqualTo(FrozenFiles.text(ours));
    }

    private static <T> void meanTheSame(Class<T> type, String one, String other) throws IOException {
        assertThat(read(type, one)).isEqualTo(read(type, other));
    }

    private static <T> void isWrittenAsItWas(Class<T> type, String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec(type, file).write(read(type, file), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(FrozenFiles.text(file));
    }

    private static <T> void areWrittenAsTheyWere(Class<T> type, String file) {
        assertThat(Ndjson.write(type, lines(type, file))).isEqualTo(FrozenFiles.text(file));
    }

    private static <T> T read(Class<T> type, String file) throws IOException {
        return codec(type, file)
                .read(new ByteArrayInputStream(FrozenFiles.bytes(file)), file)
                .value();
    }

    private static <T> DocumentCodec<T> codec(Class<T> type, String file) {
        return Codecs.installed().document(type, Path.of(file));
    }

    private static <T> List<T> lines(Class<T> type, String file) {
        Ndjson<T> read = Ndjson.read(type, FrozenFiles.bytes(file));
        assertThat(read.unreadable).isEmpty();
        return read.all;
    }
}
