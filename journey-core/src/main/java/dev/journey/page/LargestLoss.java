package dev.journey.page;

import dev.journey.measure.FollowUpMeasure;
import dev.journey.measure.LastAction;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Stage;
import java.util.List;

/** Where most is lost: what those who dropped did last, what they had got, what hurts there and what could be done. */
final class LargestLoss {

    /** More different last actions than these are summed up. */
    private static final int MOST_ACTIONS = 8;

    private final ReportDraft report;
    private final Markup page;

    LargestLoss(ReportDraft report) {
        this.report = report;
        this.page = report.page();
    }

    void write() {
        Losses.largest(report.measure()).ifPresent(this::write);
    }

    private void write(StageMeasure loss) {
        Stage stage = report.facts().journey().stage(loss.stage());
        report.open("loss", "The largest loss: " + report.scene().name(stage));
        report.says(report.count(loss.dropped()) + " of " + report.count(loss.visits(), "visit") + " dropped here, "
                + report.figures().fineShare(loss.dropped(), loss.visits()) + ", the highest share of all stages; "
                + report.count(loss.converted()) + " converted and " + report.count(loss.inProgress())
                + (loss.inProgress() == 1 ? " is" : " are") + " still open."
                + stage.definition()
                        .map(definition -> " This stage is: " + definition)
                        .orElse(""));
        page.open("div.aspects");
        lastActions(report.facts().lastActions(stage.id()), loss.dropped());
        followUps(stage);
        BetterCells better = new BetterCells(report.draft());
        aspect("What hurts here", Provenance.ASSUMED);
        better.painPoints(report.scene().painPoints(stage));
        page.close();
        aspect("What could be better", Provenance.ASSUMED);
        better.opportunities(report.scene().opportunities(stage));
        page.close();
        new Remedies(report).write(stage);
        page.close().close();
    }

    private void lastActions(List<LastAction> actions, long dropped) {
        if (actions.isEmpty()) {
            return;
        }
        aspect(".tall", "What they did last", Provenance.MEASURED);
        page.open("table.list")
                .open("thead")
                .open("tr")
                .leaf("th", "Last action", "scope", "col")
                .leaf("th.figure", "Visits", "scope", "col")
                .leaf("th", "Of those dropped", "scope", "col")
                .close()
                .close()
                .open("tbody");
        actions.stream()
                .limit(MOST_ACTIONS)
                .forEach(action -> action(Names.sentence(EventWords.of(action.events())), action.visits(), dropped));
        List<LastAction> others = actions.subList(Math.min(MOST_ACTIONS, actions.size()), actions.size());
        if (!others.isEmpty()) {
            action(
                    report.count(others.size(), "other"),
                    others.stream().mapToLong(LastAction::visits).sum(),
                    dropped);
        }
        page.close().close().close();
    }

    private void action(String words, long visits, long dropped) {
        page.open("tr").leaf("th", words, "scope", "row");
        report.figure(visits);
        page.open("td.share").leaf("span", Figures.percent(Figures.share(visits, dropped)));
        report.bar("dropped", visits, dropped);
        page.close().close();
    }

    private void followUps(Stage stage) {
        aspect("What they get when they hesitate", Provenance.DECIDED);
        if (stage.followUps().isEmpty()) {
            report.draft().none("no follow-up is set up here");
        } else {
            page.open("ul");
            stage.followUps().forEach(followUp -> {
                FollowUpMeasure measure = report.measure().followUp(followUp.id());
                page.open("li.with-icon");
                report.draft().icon(followUp.channel());
                page.open("p")
                        .leaf("b", Names.sentence(Names.words(followUp.message().orElse(followUp.id()))) + ":")
                        .text(" " + followUp.when());
                report.draft().counted(report.count(measure.due()) + " given out");
                page.close().close();
            });
            page.close();
        }
        page.close();
    }

    private void aspect(String title, Provenance provenance) {
        aspect("", title, provenance);
    }

    private void aspect(String looks, String title, Provenance provenance) {
        page.open("div.aspect" + looks).open("h3").text(title + " ");
        provenance.write(page);
        page.close();
    }
}
