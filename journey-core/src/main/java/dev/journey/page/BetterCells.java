package dev.journey.page;

import dev.journey.model.Stage;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What hurts, and what could be better. */
final class BetterCells {

    private final Draft draft;
    private final Markup page;

    BetterCells(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
    }

    List<MapRow> rows() {
        return List.of(
                new MapRow(Row.PAIN_POINTS, "Pain points", Provenance.ASSUMED, "The worst first", this::painPoints),
                new MapRow(
                        Row.OPPORTUNITIES,
                        "Opportunities",
                        Provenance.ASSUMED,
                        "Impact and effort from 1 to 5",
                        this::opportunities));
    }

    private void painPoints(Stage stage) {
        painPoints(draft.scene().painPoints(stage));
    }

    void painPoints(List<PainPoint> pains) {
        if (pains.isEmpty()) {
            draft.none("none known");
            return;
        }
        page.open("ul");
        for (PainPoint pain : pains) {
            page.open("li");
            if (pain.severity().isPresent()) {
                severity(pain.severity().getAsInt());
            }
            page.text(words(pain));
            draft.news().write(page, "painPoints." + pain.id());
            page.close();
        }
        page.close();
    }

    private void severity(int severity) {
        page.open("span.severity")
                .open("svg", "aria-hidden", "true")
                .empty("use", "href", "#severity-" + severity)
                .close()
                .text(" severity " + severity + " of " + PainPoint.WORST)
                .close();
    }

    static String words(PainPoint pain) {
        return Names.of(pain.description(), pain.id());
    }

    private void opportunities(Stage stage) {
        opportunities(draft.scene().opportunities(stage));
    }

    void opportunities(List<Opportunity> opportunities) {
        if (opportunities.isEmpty()) {
            draft.none("none yet");
            return;
        }
        page.open("ul");
        for (Opportunity opportunity : opportunities) {
            page.open("li").text(Names.of(opportunity.description(), opportunity.id()));
            List<String> more = new ArrayList<>();
            add(more, "impact", opportunity.impact());
            add(more, "effort", opportunity.effort());
            if (!more.isEmpty()) {
                page.text(" ").leaf("small.more", String.join(", ", more));
            }
            draft.news().write(page, "opportunities." + opportunity.id());
            page.close();
        }
        page.close();
    }

    private static void add(List<String> words, String what, OptionalInt number) {
        if (number.isPresent()) {
            words.add(what + " " + number.getAsInt());
        }
    }
}
