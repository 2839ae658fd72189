package dev.journey.page;

import dev.journey.measure.StuckCustomer;
import dev.journey.measure.StuckMeasure;
import dev.journey.run.Explanation;
import dev.journey.run.TransitionExplanation;
import java.util.List;
import java.util.Optional;

/** Those who have been in a stage for longer than is meant, and for one of them what would move them on. */
final class StuckPart {

    private final ReportDraft report;
    private final Markup page;

    StuckPart(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        List<StuckMeasure> stuck = report.facts().stuck();
        Optional<Explanation> explanation = report.facts().explanation();
        if (stuck.isEmpty() && explanation.isEmpty()) {
            return;
        }
        report.open("stuck", "Who is stuck");
        if (!stuck.isEmpty()) {
            report.openTable(
                    "stuck",
                    Head.of("Stage"),
                    Head.number("Customers there for longer than is meant"),
                    Head.of("The longest of them"),
                    Head.of("Since"),
                    Head.of("Time alone acts next"));
            stuck.forEach(this::stage);
            report.closeTable();
        }
        explanation.ifPresent(this::explanation);
        page.close();
    }

    private void stage(StuckMeasure measure) {
        Optional<StuckCustomer> longest = measure.longest().stream().findFirst();
        page.open("tr").leaf("th", report.name(measure.stage()), "scope", "row");
        report.figure(measure.customers());
        page.leaf("td", longest.map(StuckCustomer::customer).orElse(""))
                .leaf(
                        "td",
                        longest.map(StuckCustomer::since)
                                .map(report.dates()::time)
                                .orElse(""))
                .leaf(
                        "td",
                        longest.map(customer -> customer.nextDeadline()
                                        .map(report.dates()::time)
                                        .orElse("never"))
                                .orElse(""))
                .close();
    }

    private void explanation(Explanation explanation) {
        page.leaf(
                "h3",
                "What would move customer " + explanation.customer() + ", who is in "
                        + report.name(explanation.stage()),
                "id",
                "explanation");
        if (explanation.transitions().isEmpty()) {
            report.draft().none("nothing leads on from there");
            return;
        }
        report.openTable(
                "explanation",
                Head.of("Leads to"),
                Head.of("When"),
                Head.of("What there is, and what is missing"),
                Head.of("By time alone"));
        explanation.transitions().forEach(this::transition);
        report.closeTable();
    }

    private void transition(TransitionExplanation transition) {
        page.open("tr")
                .leaf("th", report.name(transition.to()), "scope", "row")
                .leaf("td", transition.condition().condition().toString())
                .open("td");
        new ExplanationWords(page, report.dates()).write(transition.condition());
        page.close()
                .leaf("td", transition.byTimeAlone().map(report.dates()::time).orElse("never"))
                .close();
    }
}
