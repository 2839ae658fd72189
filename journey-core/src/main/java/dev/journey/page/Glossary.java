package dev.journey.page;

/** What the words of the report mean. */
final class Glossary {

    private final ReportDraft report;
    private final Markup page;

    Glossary(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        page.open("footer").leaf("h2", "What the words mean", "id", "words").open("dl.words");
        word("Visit", "A stay in a stage, from entering it to leaving it. A customer may come more than once.");
        word("Converted", "The visit reached what its stage is for, in time.");
        word("Dropped", "The visit ended otherwise, or its time is over.");
        word("Still open", "The customer is there and has time left; such a visit is neither won nor lost.");
        word(
                "Largest loss",
                "The stage with the highest share of dropped visits, of those with at least " + Losses.FEWEST_VISITS
                        + ".");
        word("Half at most", "The median: half of the visits that have ended took no longer.");
        word(
                "The middle half",
                "From the lower to the upper quartile; between two lengths of time the percentile is linear.");
        page.close()
                .leaf(
                        "p",
                        "Measured of the journey " + report.measure().journey() + ", version "
                                + report.measure().version() + ", as it stood on "
                                + report.dates().time(report.measure().asOf()) + ".")
                .close();
    }

    private void word(String word, String meaning) {
        page.open("div").leaf("dt", word).leaf("dd", meaning).close();
    }
}
