package dev.journey.page;

import dev.journey.measure.FunnelMeasure;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.FunnelStepMeasure;

/** The funnels, step by step, each with what it counts. */
final class FunnelTables {

    private final ReportDraft report;
    private final Markup page;

    FunnelTables(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        for (int i = 0; i < report.facts().funnels().size(); i++) {
            funnel(report.facts().funnels().get(i), "funnel-" + (i + 1));
        }
    }

    private void funnel(Facts.Funnel funnel, String id) {
        report.open(id, funnel.name());
        report.says(definition(funnel));
        boolean isOrdered = funnel.measure().order() != FunnelOrder.UNORDERED;
        report.openTable(
                id,
                Head.of("Step"),
                Head.number("Customers"),
                Head.of(isOrdered ? "Of the first step" : "Of all customers"),
                Head.number("Lost since the step before"),
                Head.of("Half came from the step before within"));
        long before = 0;
        for (FunnelStepMeasure step : funnel.measure().steps()) {
            if (isOrdered) {
                stepAfter(step, funnel.measure().entered(), before);
            } else {
                stepAlone(step, funnel.measure().customers());
            }
            before = step.customers();
        }
        report.closeTable();
        outcomes(funnel.measure());
        page.close();
    }

    private String definition(Facts.Funnel funnel) {
        String window = " within " + funnel.window().words();
        return switch (funnel.measure().order()) {
            case ANY_START ->
                "Customers count who did these steps in this order" + window
                        + ", whatever else between, from the start that leads furthest.";
            case FIRST_ENTRY ->
                "Customers count who did these steps in this order" + window
                        + ", whatever else between, from the first time that they began.";
            case STRICT ->
                "Customers count who did these steps in this order" + window + " and nothing else between them.";
            case UNORDERED -> "Customers count who did a step at any time; order and time play no part.";
        };
    }

    private void stepAfter(FunnelStepMeasure step, long first, long before) {
        step(step, first);
        long lost = before - step.customers();
        if (lost > 0) {
            page.open("td.figure")
                    .leaf("b.loss", report.count(lost) + ", " + Figures.percent(Figures.share(lost, before)))
                    .close();
        } else {
            page.leaf("td.figure", "");
        }
        page.leaf("td", step.time().map(time -> Figures.length(time.median())).orElse(""));
        page.close();
    }

    /** Without an order there is no first step to be compared with, and none before. */
    private void stepAlone(FunnelStepMeasure step, long customers) {
        step(step, customers);
        page.leaf("td.figure", "").leaf("td", "").close();
    }

    private void step(FunnelStepMeasure step, long all) {
        page.open("tr").leaf("th", Names.sentence(Names.plain(step.step())), "scope", "row");
        report.figure(step.customers());
        page.open("td.share").leaf("span", report.figures().fineShare(step.customers(), all));
        report.bar("converted", step.customers(), all);
        page.close();
    }

    private void outcomes(FunnelMeasure measure) {
        String open = measure.order() == FunnelOrder.UNORDERED ? " did not" : " still have time";
        page.leaf(
                "p.times",
                "Of " + report.count(measure.entered(), "customer") + " who began, " + report.count(measure.converted())
                        + " got through, " + report.count(measure.inProgress()) + open + ", "
                        + report.count(measure.dropped()) + " dropped.");
    }
}
