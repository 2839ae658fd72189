package dev.journey.page;

import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows of what a journey is to be, and of what it is like to go through it. */
final class LivedCells {

    private final Draft draft;
    private final Markup page;
    private final List<Stage> columns;

    LivedCells(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
        this.columns = draft.scene().columns();
    }

    /** What the business wants of the stages. */
    List<MapRow> aims() {
        List<MapRow> rows = new ArrayList<>();
        rows.add(new MapRow(Row.AIM, "Aim", Provenance.DECIDED, "What the business wants to reach", this::aim));
        rows.addAll(new MapRow(
                        Row.PROMISE,
                        "Promise",
                        Provenance.DECIDED,
                        "Why customers should choose us here",
                        this::promise)
                .asDetail()
                .where(columns, stage -> stage.valueProposition().isPresent()));
        return rows;
    }

    /** What it is like to be in them. */
    List<MapRow> experiences() {
        String hint = columns.stream()
                        .anyMatch(has(experience -> experience.evidence().isPresent()))
                ? "Filled points of the curve have the evidence named here"
                : "";
        List<MapRow> rows = new ArrayList<>();
        rows.add(new MapRow(Row.FEELING, "Feeling and thinking", Provenance.ASSUMED, hint, this::feeling));
        rows.addAll(new MapRow(Row.DOING, "Doing", Provenance.ASSUMED, "", this::doing)
                .where(columns, has(experience -> experience.doing().isPresent())));
        rows.addAll(new MapRow(Row.WANTED, "Wants and needs", Provenance.ASSUMED, "", this::wanted)
                .asDetail()
                .where(
                        columns,
                        has(each -> !each.goals().isEmpty() || !each.needs().isEmpty())));
        rows.addAll(new MapRow(
                        Row.EXPECTED, "To be expected", Provenance.ASSUMED, "What usually happens here", this::expected)
                .asDetail()
                .where(columns, stage -> !stage.expect().isEmpty()));
        return rows;
    }

    private static Predicate<Stage> has(Predicate<Experience> isThere) {
        return stage -> stage.experiences().stream().anyMatch(isThere);
    }

    private void aim(Stage stage) {
        stage.objective().ifPresentOrElse(page::text, () -> draft.none("not stated"));
    }

    private void promise(Stage stage) {
        stage.valueProposition().ifPresentOrElse(page::text, () -> draft.none("that of the journey"));
    }

    private void expected(Stage stage) {
        list(stage.expect(), "not stated");
    }

    /** What each persona feels and thinks, experience by experience. */
    private void feeling(Stage stage) {
        List<Persona> personas = draft.scene().personas().stream()
                .filter(persona -> own(stage, persona).anyMatch(LivedCells::isFelt))
                .toList();
        if (personas.isEmpty()) {
            draft.none("nobody described yet");
            return;
        }
        page.open("dl.say");
        for (Persona persona : personas) {
            page.open("div." + PersonaMarks.of(draft.scene(), persona.id())).open("dt");
            draft.mark(persona.id());
            page.text(Scene.name(persona)).close();
            own(stage, persona).filter(LivedCells::isFelt).forEach(this::felt);
            page.close();
        }
        page.close();
    }

    private void felt(Experience experience) {
        page.open("dd");
        String emotion = experience.emotion().isPresent()
                ? Figures.signed(experience.emotion().getAsInt()) + " "
                : "";
        String feeling = emotion + experience.feeling().orElse("");
        if (!feeling.isBlank()) {
            page.leaf("b", feeling.strip()).text(" ");
        }
        experience.thinking().ifPresent(draft::quote);
        experience.evidence().ifPresent(evidence -> page.leaf("span.tag", evidence));
        page.close();
    }

    private static boolean isFelt(Experience experience) {
        return experience.emotion().isPresent()
                || experience.feeling().isPresent()
                || experience.thinking().isPresent();
    }

    private void doing(Stage stage) {
        byPersona(stage, experience -> experience.doing().stream(), "ul.doing");
    }

    /** What each persona wants to reach and needs for it. */
    private void wanted(Stage stage) {
        byPersona(
                stage,
                experience -> Stream.concat(experience.goals().stream(), experience.needs().stream()),
                "ul.wanted");
    }

    private void byPersona(Stage stage, Function<Experience, Stream<String>> words, String list) {
        if (stage.experiences().stream().flatMap(words).findAny().isEmpty()) {
            draft.none("nobody described yet");
            return;
        }
        page.open(list);
        for (Persona persona : draft.scene().personas()) {
            own(stage, persona).flatMap(words).forEach(word -> {
                page.open("li.own." + PersonaMarks.of(draft.scene(), persona.id()));
                draft.mark(persona.id());
                page.open("p")
                        .leaf("span.hide", Scene.name(persona) + ": ")
                        .text(word)
                        .close()
                        .close();
            });
        }
        page.close();
    }

    private static Stream<Experience> own(Stage stage, Persona persona) {
        return stage.experiences().stream()
                .filter(experience -> experience.persona().equals(persona.id()));
    }

    private void list(List<String> things, String none) {
        if (things.isEmpty()) {
            draft.none(none);
            return;
        }
        page.open("ul");
        things.forEach(thing -> page.leaf("li", thing));
        page.close();
    }
}
