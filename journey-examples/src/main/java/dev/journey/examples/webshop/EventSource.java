package dev.journey.examples.webshop;

import dev.journey.codec.Codecs;
import dev.journey.codec.LineHandler;
import dev.journey.codec.UnknownFormatException;
import dev.journey.event.LogLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A log of what customers did, not read yet. */
public final class EventSource {

    private static final List<String> CSV_SUFFIXES = List.of("csv", "txt");

    private final String name;
    private final Opener opener;
    private final Format format;

    private EventSource(String name, Opener opener, Format format) {
        this.name = name;
        this.opener = opener;
        this.format = format;
    }

    /** The log of the web shop that comes with the program. */
    public static EventSource bundled(CsvFormat csv) {
        String name = "simple-onlineshop.csv";
        return new EventSource(name, () -> Bundled.open(name), new CsvEvents(name, csv)::read);
    }

    /**
     * The log in a file, newline-delimited JSON or CSV as the suffix says.
     *
     * @throws CannotRunException if there is no such file, or it is neither of them
     */
    public static EventSource of(Path file, CsvFormat csv) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            String what = Files.exists(file) ? "it is no file" : "there is no such file";
            throw new CannotRunException(ExitCode.INPUT, "cannot read the events in " + name + ": " + what);
        }
        return new EventSource(
                name, () -> Files.newInputStream(file), isCsv(name) ? new CsvEvents(name, csv)::read : lines(file));
    }

    private static boolean isCsv(String name) {
        return CSV_SUFFIXES.stream()
                .anyMatch(suffix -> name.toLowerCase(Locale.ROOT).endsWith("." + suffix));
    }

    private static Format lines(Path file) {
        try {
            return Codecs.installed().lines(LogLine.class, file)::read;
        } catch (UnknownFormatException unknown) {
            throw new CannotRunException(
                    ExitCode.INPUT,
                    "cannot read the events in " + file + ": its name ends neither in .csv nor in .ndjson");
        }
    }

    /** What the log is called in messages. */
    public String name() {
        return name;
    }

    /**
     * Reads every line, good or bad.
     *
     * @throws CannotRunException if the log cannot be read, or is none
     */
    public void read(LineHandler<LogLine> handler) {
        try (InputStream in = opener.open()) {
            format.read(in, handler);
        } catch (IOException cause) {
            throw new CannotRunException(ExitCode.INPUT, "cannot read the events in " + name, cause);
        }
    }

    private interface Opener {
        InputStream open() throws IOException;
    }

    private interface Format {
        void read(InputStream in, LineHandler<? super LogLine> handler) throws IOException;
    }
}
