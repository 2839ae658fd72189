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

/** The files that the program writes: all of them come to their places at the end, or none does. */
public final class Output implements AutoCloseable {

    private final OutputFile diagram;
    private final OutputFile map;
    private final OutputFile page;
    private final OutputFile report;
    private final OutputFile effects;

    /** The files in a folder, the effects elsewhere if a file for them is named. */
    public Output(Path folder, Optional<Path> effects) {
        this.diagram = new OutputFile(folder.resolve("journey.mmd"));
        this.map = new OutputFile(folder.resolve("journey-map.html"));
        this.page = new OutputFile(folder.resolve("report.html"));
        this.report = new OutputFile(folder.resolve("report.json"));
        this.effects = new OutputFile(effects.orElse(folder.resolve("effects.ndjson")));
    }

    /** Which of some files would be replaced, if one of them would. */
    public Optional<Path> findReplaced(List<Path> read) {
        return read.stream()
                .filter(file -> all().flatMap(own -> Stream.of(own.path(), own.unfinished()))
                        .anyMatch(own -> isSame(own, file)))
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
    @SuppressWarnings("StreamToIterable") // gone through once
    public void writeEffects(Stream<Effect> stream) {
        effects.write(file -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Codecs.installed().lines(Effect.class, "ndjson").write(stream::iterator, out);
            }
        });
    }

    /** Writes the journey as a diagram. */
    public void writeDiagram(Journey journey) {
        diagram.write(file -> Files.writeString(file, MermaidStates.of(journey)));
    }

    /** Writes all that was found out. */
    public void writeReport(Journey journey, Order order, Findings findings, Intake intake, Results results) {
        Report all = Report.of(journey, order, findings.all(), intake, results);
        report.write(file -> Files.writeString(file, Json.write(all)));
    }

    /** Writes the pages for people. */
    public void writePages(Journey journey, Intake intake, Results results) {
        Pages pages = new Pages(journey, results);
        map.write(file -> Files.writeString(file, pages.map()));
        page.write(file -> Files.writeString(file, pages.report(intake.unreadable())));
    }

    /** Puts the files in their places, now that all of them are written. */
    public void keep() {
        all().forEach(OutputFile::keep);
    }

    /** Takes away what was not kept. */
    @Override
    public void close() {
        all().forEach(OutputFile::discard);
    }

    /** The files, in the order in which the program names them. */
    public List<Path> files() {
        return all().map(OutputFile::path).toList();
    }

    private Stream<OutputFile> all() {
        return Stream.of(diagram, map, page, report, effects);
    }
}
