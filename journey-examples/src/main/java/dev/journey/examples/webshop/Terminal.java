package dev.journey.examples.webshop;

import static dev.journey.examples.webshop.Counts.grouped;

import dev.journey.measure.JourneyMeasure;
import dev.journey.model.Journey;
import dev.journey.render.StageTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tells on the terminal what the program finds out. */
public final class Terminal {

    /** More findings than these are summed up by code. */
    private static final int MOST_IN_FULL = 15;

    private final PrintWriter out;

    /** A terminal that writes here. */
    public Terminal(PrintWriter out) {
        this.out = out;
    }

    /** What the journey is made of, and what is wrong with it, or that nothing is. */
    public void show(Findings findings) {
        Journey journey = findings.document().value();
        String source = findings.document().source();
        out.println("Journey " + journey.id() + ", version " + journey.version() + ", from " + source);
        out.println(journey.name().map(name -> name + ": ").orElse("") + parts(journey));
        title("Checks");
        show(findings.all().size(), findings);
    }

    private void show(int number, Findings findings) {
        if (number > MOST_IN_FULL) {
            findings.summary().forEach(this::lines);
            lines("all " + number + " in full: see report.json");
        } else {
            lines(number == 0 ? "no findings" : findings.toString());
        }
    }

    private static String parts(Journey journey) {
        return String.join(
                ", ",
                Counts.of(journey.stages().size(), "stage"),
                Counts.of(journey.transitions().size(), "transition"),
                Counts.of(journey.personas().size(), "persona"),
                Counts.of(journey.touchpoints().size(), "touchpoint"));
    }

    /** What the customers of a log did in the journey. */
    public void show(Journey journey, Results results, Intake intake, boolean asOfWasChosen) {
        JourneyMeasure measure = results.measure();
        title("Stages as of " + measure.asOf() + (asOfWasChosen ? "" : ", the last instant of the log"));
        lines(StageTable.of(journey, measure.stages()));
        results.stuck().ifPresentOrElse(stuck -> show(journey, stuck), () -> {
            title("Stuck");
            lines("nobody is in a stage that something leaves");
        });
        title("What became of the log");
        lines("customers  " + grouped(measure.customers()) + " in the log, " + grouped(measure.started()) + " started");
        lines("events     " + events(Report.EventsPart.of(intake, measure.events())));
        lines("profiles   " + grouped(intake.profiles()));
        lines("effects    " + effects(results));
    }

    private void show(Journey journey, StuckCustomer stuck) {
        title("Stuck: customer " + stuck.customer() + " in "
                + journey.stage(stuck.stage()).name().orElse(stuck.stage()) + " since " + stuck.since());
        lines("chosen because " + stuck.choice());
        lines("what would move them:");
        stuck.explanation().toString().lines().forEach(line -> lines("  " + line));
    }

    private static String events(Report.EventsPart events) {
        return grouped(events.given()) + " = " + grouped(events.moved()) + " moved + "
                + grouped(events.counted()) + " counted + " + grouped(events.irrelevant()) + " irrelevant + "
                + grouped(events.late()) + " late + " + grouped(events.duplicate()) + " duplicate + "
                + grouped(events.afterAsOf()) + " after that instant + " + grouped(events.unreadable())
                + " unreadable";
    }

    private static String effects(Results results) {
        String all = results.effects().entrySet().stream()
                .map(effect -> grouped(effect.getValue()) + " " + effect.getKey())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }

    /** The files that hold it all. */
    public void show(List<Path> files) {
        title("Written");
        files.forEach(file -> lines(file.toString()));
        out.flush();
    }

    private void title(String title) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }

    private void lines(String text) {
        text.lines().forEach(line -> out.println("  " + line));
    }
}
