package dev.journey.jackson;

import dev.journey.check.Finding;
import dev.journey.codec.Codec;
import dev.journey.event.LogLine;
import dev.journey.measure.GatheredFunnel;
import dev.journey.measure.GatheredGroups;
import dev.journey.measure.GatheredLastActions;
import dev.journey.measure.GatheredMeasures;
import dev.journey.measure.GatheredPaths;
import dev.journey.measure.GatheredStages;
import dev.journey.measure.GatheredStuckCustomers;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.Snapshot;
import dev.journey.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of format 1, which never change; their names begin with what is in them and end in its format. */
final class FrozenFiles {

    private static final String FOLDER = "/format-1/";

    private static final Map<Class<?>, String> KINDS = Map.ofEntries(
            Map.entry(Journey.class, "journey"),
            Map.entry(Scenario.class, "scenario"),
            Map.entry(LogLine.class, "events"),
            Map.entry(Effect.class, "effects"),
            Map.entry(Finding.class, "findings"),
            Map.entry(GatheredFunnel.class, "funnel"),
            Map.entry(GatheredGroups.class, "groups"),
            Map.entry(GatheredLastActions.class, "last-actions"),
            Map.entry(GatheredMeasures.class, "measures"),
            Map.entry(GatheredPaths.class, "paths"),
            Map.entry(GatheredStages.class, "stages"),
            Map.entry(GatheredStuckCustomers.class, "stuck-customers"),
            Map.entry(Snapshot.class, "snapshot"));

    private FrozenFiles() {}

    static List<String> names() {
        try (Stream<Path> files =
                Files.list(Path.of(FrozenFiles.class.getResource(FOLDER).toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException | URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = FrozenFiles.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Those that a codec reads. */
    static List<byte[]> of(Codec<?> codec) {
        return names().stream()
                .filter(name -> name.startsWith(KINDS.get(codec.type())))
                .filter(name -> codec.suffixes().contains(name.substring(name.indexOf('.') + 1)))
                .map(FrozenFiles::bytes)
                .toList();
    }
}
