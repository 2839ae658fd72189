package dev.journey.page;

import dev.journey.run.Tally;

/** What became of every event, so that a reader can see that none was lost. */
final class Account {

    private final ReportDraft report;
    private final Markup page;

    Account(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        Tally events = report.measure().events();
        long unreadable = report.facts().unreadable().orElse(0);
        report.open("account", "What became of every event");
        report.openTable("account", Head.of("Events"), Head.number("Number"), Head.of("What that means"));
        row("Moved a customer", events.moved(), "on, back or out, by a rule of the journey");
        row("Counted", events.counted(), "without moving anybody");
        row("Irrelevant", events.irrelevant(), "could play no part where the customer stood");
        row("Late", events.late(), "came after a later one had changed where the customer stands");
        row("Duplicate", events.duplicate(), "had been there before");
        row("After the end", events.afterAsOf(), "later than the instant up to which was looked");
        if (report.facts().unreadable().isPresent()) {
            row("Unreadable", unreadable, "lines of the log that could not be read");
        }
        row("All together", Math.addExact(events.total(), unreadable), "the sum of the lines above");
        report.closeTable();
        page.close();
    }

    private void row(String what, long number, String meaning) {
        page.open("tr").leaf("th", what, "scope", "row");
        report.figure(number);
        page.leaf("td", meaning).close();
    }
}
