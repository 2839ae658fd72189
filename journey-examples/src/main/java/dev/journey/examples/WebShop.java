package dev.journey.examples;

import dev.journey.examples.webshop.Arguments;
import dev.journey.examples.webshop.EventSource;
import dev.journey.examples.webshop.ExitCode;
import dev.journey.examples.webshop.Failures;
import dev.journey.examples.webshop.Findings;
import dev.journey.examples.webshop.Intake;
import dev.journey.examples.webshop.Output;
import dev.journey.examples.webshop.ReplayOrder;
import dev.journey.examples.webshop.Results;
import dev.journey.examples.webshop.Terminal;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a journey, takes the customers of a log through it and tells what came of it; {@code --help} says how. */
@Command(
        name = "java -jar journey-examples.jar",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Checks a journey, takes the customers of a log through it and tells what came of it. Without arguments it"
                    + " takes the journey and the log of a small online shop that it brings along.",
            ""
        },
        footerHeading = "%nAn example with files of your own:%n%n",
        footer = {
            "  java -jar journey-examples.jar --journey shop.journey.yaml --events visits.csv \\",
            "      --customer user --type action --time at --zone Europe/Berlin --out results",
            "",
            "A CSV file is in UTF-8, with commas between the fields and the names of the columns in the first line."
                    + " Times are such as 2026-01-05T10:11:12Z, 2026-01-05 10:11 or 2026-01-05 10:11:12.123456+01:00."
                    + " Columns named id and channel are the id and the channel of the event; every other column is an"
                    + " attribute: a number, true, false or else a text. An empty field is an absent attribute; blanks"
                    + " around a field do not count.",
            "",
            "A line that cannot be read is told of on stderr and counted as unreadable; the others go on."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:a fault of the program itself",
            "2:the arguments are wrong",
            "3:the events cannot be read",
            "4:the journey cannot be read, or has an ERROR among its findings",
            "5:the results cannot be written",
            "6:the results are written, but some lines of the log could not be read"
        })
public final class WebShop implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Arguments arguments;

    private WebShop() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        int exitCode;
        try {
            exitCode = commandLine().execute(arguments);
        } catch (OutOfMemoryError tooMuch) {
            System.err.println("the log does not fit into the memory; java -Xmx8g gives 8 gigabytes of it");
            exitCode = ExitCode.INPUT;
        }
        System.exit(exitCode);
    }

    /** The program as a command, to be run with arguments. */
    public static CommandLine commandLine() {
        Failures failures = new Failures();
        return new CommandLine(new WebShop())
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        Output output = arguments.output();
        Optional<Instant> chosen = arguments.asOf();

        Findings findings = Findings.of(arguments.journey());
        findings.refuseErrors();
        terminal.show(findings);

        Journey journey = findings.journey();
        JourneyEngine engine = JourneyEngine.of(journey);
        ReplayOrder order = arguments.order().on(engine, chosen.orElse(Instant.MAX));

        EventSource log = arguments.log();
        Intake intake = new Intake(log.name(), order::take, spec.commandLine().getErr());
        log.read(intake);
        intake.finish();

        Instant asOf = chosen.orElse(intake.last());
        Results results = new Results(engine, asOf, arguments.questions(journey));
        try (output) {
            output.writeEffects(order.replays(asOf).flatMap(results::add));
            output.writeDiagram(journey);
            output.writeReport(journey, arguments.order(), findings, intake, results);
            output.writePages(journey, intake, results);
            output.keep();
        }

        terminal.show(journey, results, intake, chosen.isPresent());
        terminal.show(output.files());
        return intake.unreadable() == 0 ? ExitCode.OK : ExitCode.UNREADABLE_LINES;
    }
}
