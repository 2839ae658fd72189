package dev.journey.render;

import dev.journey.event.AttributeValue.Decimal;
import dev.journey.map.Direction;
import dev.journey.map.Metric;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The tables of a plan in Markdown: what is measured, what hurts, what could become better, who does what. */
final class MarkdownPlan {

    private final Journey journey;

    MarkdownPlan(Journey journey) {
        this.journey = journey;
    }

    MarkdownTable metrics() {
        MarkdownTable table = new MarkdownTable(List.of("metric", "of", "better", "target", "unit", "source"));
        for (Stage stage : journey.stages()) {
            stage.metrics().forEach(metric -> table.row(row(metric, PlainText.nameOf(stage))));
        }
        for (Touchpoint touchpoint : journey.touchpoints()) {
            touchpoint.metrics().forEach(metric -> table.row(row(metric, PlainText.nameOf(touchpoint))));
        }
        return table;
    }

    private static List<String> row(Metric metric, String of) {
        return List.of(
                MarkdownText.inline(PlainText.nameOf(metric)),
                MarkdownText.inline(of),
                metric.better().map(Direction::key).orElse(""),
                metric.target().map(Decimal::toString).orElse(""),
                text(metric.unit()),
                text(metric.source()));
    }

    MarkdownTable painPoints() {
        MarkdownTable table =
                new MarkdownTable(List.of("pain point", "stage", "touchpoint", "persona", "kind", "severity"));
        for (PainPoint painPoint : journey.painPoints()) {
            table.row(List.of(
                    thing(painPoint.id(), painPoint.description()),
                    text(painPoint.stage().map(journey::stage).map(PlainText::nameOf)),
                    text(painPoint.touchpoint().map(journey::touchpoint).map(PlainText::nameOf)),
                    text(painPoint.persona().map(journey::persona).map(PlainText::nameOf)),
                    text(painPoint.kind()),
                    number(painPoint.severity())));
        }
        return table;
    }

    MarkdownTable opportunities() {
        MarkdownTable table = new MarkdownTable(List.of("opportunity", "addresses", "impact", "effort"));
        for (Opportunity opportunity : journey.opportunities()) {
            table.row(List.of(
                    thing(opportunity.id(), opportunity.description()),
                    String.join(", ", opportunity.addresses()),
                    number(opportunity.impact()),
                    number(opportunity.effort())));
        }
        return table;
    }

    MarkdownTable actions() {
        MarkdownTable table = new MarkdownTable(
                List.of("action", "opportunity", "owner", "priority", "due", "metric", "target", "status"));
        for (ActionItem action : journey.actions()) {
            table.row(List.of(
                    action.id(),
                    action.opportunity().orElse(""),
                    text(action.owner().map(this::team)),
                    number(action.priority()),
                    action.due().map(Object::toString).orElse(""),
                    text(action.metric().map(this::metric)),
                    action.target().map(Decimal::toString).orElse(""),
                    action.status().key()));
        }
        return table;
    }

    private String team(String id) {
        return journey.teams().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .map(team -> PlainText.name(team.name(), id))
                .orElse(id);
    }

    private String metric(String id) {
        return Stream.concat(
                        journey.stages().stream().flatMap(stage -> stage.metrics().stream()),
                        journey.touchpoints().stream().flatMap(touchpoint -> touchpoint.metrics().stream()))
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .map(PlainText::nameOf)
                .orElse(id);
    }

    private static String thing(String id, Optional<String> description) {
        return description
                .map(MarkdownText::inline)
                .filter(words -> !words.isEmpty())
                .map(words -> "**" + id + "**: " + words)
                .orElse("**" + id + "**");
    }

    private static String text(Optional<String> text) {
        return text.map(MarkdownText::inline).orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
