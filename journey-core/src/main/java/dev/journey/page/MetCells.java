package dev.journey.page;

import dev.journey.event.Channel;
import dev.journey.map.Cost;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;

/** The rows of what customers meet: touchpoints on both sides of the line of visibility, and the tactics around them. */
final class MetCells {

    private final Draft draft;
    private final Markup page;

    MetCells(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
    }

    List<MapRow> rows() {
        Scene scene = draft.scene();
        List<MapRow> rows = new ArrayList<>();
        rows.add(new MapRow(
                Row.TOUCHPOINTS, "Touchpoints", Provenance.DECIDED, "Where customers meet us", this::frontStage));
        rows.addAll(new MapRow(
                        Row.BACK_STAGE,
                        "Back-stage",
                        Provenance.DECIDED,
                        "Below the line of visibility",
                        this::backStage)
                .looking(".back-stage")
                .where(
                        scene.columns(),
                        stage ->
                                !scene.touchpoints(stage, Visibility.BACK_STAGE).isEmpty()));
        rows.addAll(new MapRow(Row.TACTICS, "Tactics", Provenance.DECIDED, "What we do to be met", this::tactics)
                .asDetail()
                .where(scene.columns(), stage -> !stage.tactics().isEmpty()));
        return rows;
    }

    private void frontStage(Stage stage) {
        touchpoints(stage, Visibility.FRONT_STAGE);
    }

    private void backStage(Stage stage) {
        touchpoints(stage, Visibility.BACK_STAGE);
    }

    private void touchpoints(Stage stage, Visibility side) {
        List<Touchpoint> touchpoints = draft.scene().touchpoints(stage, side);
        if (touchpoints.isEmpty()) {
            draft.none("none");
            return;
        }
        page.open("ul");
        touchpoints.forEach(this::touchpoint);
        page.close();
    }

    private void touchpoint(Touchpoint touchpoint) {
        page.open("li.with-icon");
        draft.icon(touchpoint.channel());
        page.open("p").leaf("b", draft.scene().name(touchpoint)).text(" ");
        List<String> more = new ArrayList<>();
        touchpoint.channel().map(MetCells::words).ifPresent(more::add);
        touchpoint.owner().map(draft.scene()::team).ifPresent(more::add);
        if (!more.isEmpty()) {
            page.leaf("small", String.join(" \u00b7 ", more));
        }
        draft.news().write(page, "touchpoints." + touchpoint.id());
        if (touchpoint.momentOfTruth()) {
            page.open("em.truth")
                    .text("\u25c6")
                    .leaf("span", " moment of truth")
                    .close();
        }
        page.close().close();
    }

    static String words(Channel channel) {
        return Names.words(channel.name());
    }

    private void tactics(Stage stage) {
        if (stage.tactics().isEmpty()) {
            draft.none("none");
            return;
        }
        page.open("ul");
        for (Tactic tactic : stage.tactics()) {
            page.open("li").text(Names.of(tactic.name(), tactic.id()));
            List<String> more = new ArrayList<>();
            tactic.cost().map(MetCells::words).ifPresent(more::add);
            if (tactic.professional()) {
                more.add("for professionals");
            }
            if (!more.isEmpty()) {
                page.text(" ").leaf("small.more", String.join(", ", more));
            }
            draft.news().write(page, "stages." + stage.id() + ".tactics." + tactic.id());
            page.close();
        }
        page.close();
    }

    private static String words(Cost cost) {
        return switch (cost) {
            case FREE -> "costs time only";
            case LOW -> "small budget";
            case HIGH -> "large budget";
        };
    }
}
