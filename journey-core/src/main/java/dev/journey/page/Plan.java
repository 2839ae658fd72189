package dev.journey.page;

import dev.journey.event.AttributeValue.Decimal;
import dev.journey.map.Metric;
import dev.journey.model.Journey;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who does what until when, and by which number one will see that it helped. */
final class Plan {

    private static final List<String> HEAD =
            List.of("Priority", "Action", "Takes away", "Owner", "Due", "Status", "Success is");

    private final Draft draft;
    private final Markup page;
    private final Journey journey;

    Plan(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
        this.journey = draft.scene().journey();
    }

    void write() {
        page.open("section").leaf("h2", "Action plan", "id", "plan");
        if (journey.actions().isEmpty()) {
            draft.none("No action is planned yet.");
        } else {
            page.open("div.scroll.narrow", "role", "region", "aria-labelledby", "plan", "tabindex", "0")
                    .open("table.list")
                    .open("thead")
                    .open("tr");
            HEAD.forEach(title -> page.leaf("th", title, "scope", "col"));
            page.close().close().open("tbody");
            journey.actions().stream()
                    .sorted(Comparator.comparingInt(action -> action.priority().orElse(Integer.MAX_VALUE)))
                    .forEach(this::action);
            page.close().close().close();
        }
        page.close();
    }

    private void action(ActionItem action) {
        page.open("tr")
                .leaf(
                        "td.figure",
                        action.priority().isPresent()
                                ? Integer.toString(action.priority().getAsInt())
                                : "")
                .open("th", "scope", "row")
                .text(Names.sentence(Names.words(action.id())));
        draft.news().write(page, "actions." + action.id());
        page.close();
        cell(takesAway(action), "nothing stated");
        cell(action.owner().map(draft.scene()::team), "nobody yet");
        page.open("td.figure");
        action.due()
                .ifPresentOrElse(
                        due -> page.leaf("time", Dates.day(due), "datetime", due.toString()),
                        () -> page.leaf("span.none", "no date"));
        page.close().leaf("td", Names.words(action.status().key()));
        success(action);
        page.close();
    }

    private void cell(Optional<String> words, String none) {
        page.open("td");
        words.ifPresentOrElse(page::text, () -> page.leaf("span.none", none));
        page.close();
    }

    /** The pains that the opportunity addresses, or else the opportunity itself. */
    private Optional<String> takesAway(ActionItem action) {
        Optional<Opportunity> opportunity = action.opportunity()
                .flatMap(id -> journey.opportunities().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        return opportunity.map(each -> each.addresses().isEmpty()
                ? Names.of(each.description(), each.id())
                : journey.painPoints().stream()
                        .filter(pain -> each.addresses().contains(pain.id()))
                        .map(BetterCells::words)
                        .collect(Collectors.joining(" ")));
    }

    private void success(ActionItem action) {
        Optional<Metric> metric = action.metric().flatMap(this::metric);
        page.open("td");
        if (metric.isEmpty()) {
            page.leaf("span.none", "not stated");
        } else {
            page.text(Names.of(metric.get().name(), metric.get().id())
                    + target(action, metric.get()).map(target -> " " + target).orElse(""));
            draft.measurements().latest(metric.get().id()).ifPresent(value -> {
                page.text(" ");
                draft.counted("now " + draft.figures().value(value, metric.get().unit()));
            });
        }
        page.close();
    }

    /** The target of the action, or else that of the metric. */
    private Optional<String> target(ActionItem action, Metric metric) {
        Optional<Decimal> own = action.target();
        return own.map(target ->
                        Figures.direction(metric.better()) + draft.figures().value(target, metric.unit()))
                .or(() -> draft.figures().target(metric));
    }

    private Optional<Metric> metric(String id) {
        return Stream.concat(
                        journey.stages().stream().flatMap(stage -> stage.metrics().stream()),
                        journey.touchpoints().stream().flatMap(touchpoint -> touchpoint.metrics().stream()))
                .filter(metric -> metric.id().equals(id))
                .findFirst();
    }
}
