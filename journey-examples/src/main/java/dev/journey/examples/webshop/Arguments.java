package dev.journey.examples.webshop;

import dev.journey.codec.Document;
import dev.journey.event.EventTime;
import dev.journey.model.Journey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the user of the program may choose. */
public final class Arguments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--journey",
            order = 1,
            paramLabel = "FILE",
            description = "The journey, in YAML or JSON (default: that of the web shop).")
    private Optional<Path> journey;

    @Option(
            names = "--events",
            order = 2,
            paramLabel = "FILE",
            description = "The log, .csv or .ndjson (default: that of the web shop).")
    private Optional<Path> events;

    @Mixin
    private CsvFormat csv;

    @Option(
            names = "--as-of",
            order = 7,
            paramLabel = "INSTANT",
            description = "Up to when to look; later lines are not seen (default: the last instant of the log).")
    private Optional<String> asOf;

    @Option(
            names = "--order",
            order = 8,
            paramLabel = "ORDER",
            converter = Order.Converter.class,
            description = "time: sort the log by time first; arrival: take each line as it comes, where late and"
                    + " duplicate events show (default: ${DEFAULT-VALUE}).")
    private Order order = Order.TIME;

    @Option(
            names = "--out",
            order = 9,
            paramLabel = "FOLDER",
            description = "Where to write journey-map.html, report.html, report.json, effects.ndjson and journey.mmd"
                    + " (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("target", "web-shop");

    @Option(names = "--effects", order = 10, paramLabel = "FILE", description = "Where to write the effects instead.")
    private Optional<Path> effects;

    @Option(names = "--help", order = 11, usageHelp = true, description = "Explain all this.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    /** The journey to run, and where in its file its parts stand. */
    public Document<Journey> journey() {
        return journey.map(JourneySource::open).orElseGet(JourneySource::bundled);
    }

    /** What the report asks: of the web shop's journey what suits it, of others what suits any. */
    public Questions questions(Journey asked) {
        return journey.isEmpty() ? Questions.ofTheShop() : Questions.of(asked);
    }

    /** The log of what customers did. */
    public EventSource log() {
        return events.map(file -> EventSource.of(file, csv)).orElseGet(() -> EventSource.bundled(csv));
    }

    /** Up to when to look, if the user says so. */
    public Optional<Instant> asOf() {
        return asOf.map(text -> {
            try {
                Instant instant = csv.times().parse(text);
                EventTime.nanos(instant);
                return instant;
            } catch (IllegalArgumentException noInstant) {
                throw wrong("--as-of " + noInstant.getMessage());
            }
        });
    }

    /** The order in which the lines of the log are taken. */
    public Order order() {
        return order;
    }

    /** Where the results go, which is never where the journey or the events come from. */
    public Output output() {
        Output output = new Output(folder, effects);
        if (output.files().stream().distinct().count() < output.files().size()) {
            throw wrong("--effects names a file that holds something else: " + effects.orElseThrow());
        }
        List<Path> read = Stream.concat(journey.stream(), events.stream()).toList();
        output.findReplaced(read).ifPresent(file -> {
            throw wrong("the results would replace " + file + ", which is to be read; write them elsewhere");
        });
        return output;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
