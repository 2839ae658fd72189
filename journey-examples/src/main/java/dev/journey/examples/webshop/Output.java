package dev.journey.examples.webshop;

import dev.journey.codec.Codecs;
import dev.journey.model.Journey;
import dev.journey.render.MermaidStates;
import dev.journey.run.Effect;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that the program writes. */
public final class Output {

    private final Path diagram;
    private final Path report;
    private final Path effects;

    /** The files in a folder, the effects elsewhere if a file for them is named. */
    public Output(Path folder, Optional<Path> effects) {
        this.diagram = folder.resolve("journey.mmd").normalize();
        this.report = folder.resolve("report.json").normalize();
        this.effects = effects.orElse(folder.resolve("effects.ndjson")).normalize();
    }

    /** Which of some files would be replaced, if one of them would. */
    public Optional<Path> findReplaced(List<Path> read) {
        return read.stream()
                .filter(file -> files().stream().anyMatch(own -> isSame(own, file)))
                .findFirst();
    }

    private static boolean isSame(Path own, Path other) {
        try {
            return Files.isSameFile(own, other);
        } catch (IOException oneIsNotThere) {
            return false;
        }
    }

    /** Writes the effects as they come, so that there may be more of them than the memory holds. */
    public void writeEffects(Stream<Effect> stream) {
        write(effects, () -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(effects))) {
                Codecs.installed().lines(Effect.class, "ndjson").write(stream::iterator, out);
            }
        });
    }

    /** Writes the journey as a diagram. */
    public void writeDiagram(Journey journey) {
        write(diagram, () -> Files.writeString(diagram, MermaidStates.of(journey)));
    }

    /** Writes all that was found out. */
    public void writeReport(Journey journey, Order order, Findings findings, Intake intake, Results results) {
        Report all = Report.of(journey, order, findings.all(), intake, results);
        write(report, () -> Files.writeString(report, Json.write(all)));
    }

    /** The files, in the order in which the program names them. */
    public List<Path> files() {
        return List.of(diagram, report, effects);
    }

    private static void write(Path file, Action action) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            action.run();
        } catch (IOException cause) {
            throw new CannotRunException(ExitCode.OUTPUT, "cannot write " + file, cause);
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}
