package dev.journey.page;

import dev.journey.measure.PathMeasure;
import dev.journey.measure.PathsMeasure;

/** The ways that customers take most, each as a chain of stages. */
final class PathTable {

    private final ReportDraft report;
    private final Markup page;

    PathTable(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        report.facts().paths().ifPresent(this::write);
    }

    private void write(PathsMeasure paths) {
        long all = paths.otherCustomers()
                + paths.paths().stream().mapToLong(PathMeasure::customers).sum();
        report.open("paths", "The ways that customers take");
        report.openTable(
                "paths", Head.of("Way"), Head.number("Customers"), Head.of("Share"), Head.number("Still on it"));
        paths.paths().forEach(path -> path(path, all));
        if (paths.otherPaths() > 0) {
            page.open("tr").leaf("th", report.count(paths.otherPaths(), "other way"), "scope", "row");
            report.figure(paths.otherCustomers());
            share(paths.otherCustomers(), all);
            page.leaf("td", "").close();
        }
        report.closeTable();
        page.close();
    }

    private void path(PathMeasure path, long all) {
        page.open("tr").open("th", "scope", "row").open("ol.chain");
        path.stages().forEach(stage -> page.leaf("li", report.name(stage)));
        if (path.isCut()) {
            page.leaf("li", "and further");
        }
        page.close().close();
        report.figure(path.customers());
        share(path.customers(), all);
        report.figure(path.open());
        page.close();
    }

    private void share(long customers, long all) {
        page.open("td.share").leaf("span", report.figures().fineShare(customers, all));
        report.bar("converted", customers, all);
        page.close();
    }
}
