package dev.journey.page;

import dev.journey.condition.Length;
import dev.journey.model.Journey;
import dev.journey.model.Perspective;
import dev.journey.plan.Review;
import java.util.ArrayList;
import java.util.List;

/** The top of the page: what it is about, and what somebody sees who sees nothing else. */
final class Masthead {

    private final Draft draft;
    private final Markup page;
    private final Journey journey;

    Masthead(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
        this.journey = draft.scene().journey();
    }

    void write() {
        page.open("header.top")
                .open("div")
                .leaf("p.eyebrow", String.join(" \u00b7 ", eyebrow()))
                .leaf("h1", Names.of(journey.name(), journey.id()));
        journey.description().ifPresent(description -> page.leaf("p.lead", description.strip()));
        facts();
        page.close();
        new Glance(draft).write();
        if (!draft.isMeasured()) {
            page.open("p.plan-only")
                    .leaf("strong", "A plan, not yet a measurement.")
                    .text(" Nothing on this page was counted. What customers really did appears here once their events"
                            + " are replayed through this journey.")
                    .close();
        }
        page.close();
    }

    private List<String> eyebrow() {
        List<String> words = new ArrayList<>();
        words.add("Customer journey"
                + journey.state()
                        .map(state -> state == Perspective.AS_IS ? ", as it is today" : ", as it is to be")
                        .orElse(""));
        words.add("version " + journey.version());
        journey.reviewed().ifPresent(review -> words.add(words(review)));
        return words;
    }

    private String words(Review review) {
        List<String> by = review.by().stream().map(draft.scene()::team).toList();
        return "reviewed " + Dates.day(review.date())
                + (by.isEmpty() ? "" : " by " + Names.and(by))
                + review.every()
                        .map(Length::words)
                        .map(every -> ", again after " + every)
                        .orElse("");
    }

    /** What is true of the whole journey. */
    private void facts() {
        if (journey.trigger().isEmpty() && journey.valueProposition().isEmpty()) {
            return;
        }
        page.open("dl.facts");
        journey.trigger().ifPresent(trigger -> page.leaf("dt", "Begins when").leaf("dd", trigger));
        journey.valueProposition()
                .ifPresent(promise -> page.leaf("dt", "Promise").leaf("dd", promise));
        page.close();
    }
}
