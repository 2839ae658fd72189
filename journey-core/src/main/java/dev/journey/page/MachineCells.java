package dev.journey.page;

import dev.journey.model.FollowUp;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.readiness.Readiness;
import dev.journey.readiness.ReadinessExplanation;
import java.util.ArrayList;
import java.util.List;

/** What moves customers on, and what they get when they do not. */
final class MachineCells {

    private final Draft draft;
    private final Scene scene;
    private final Markup page;

    MachineCells(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.page = draft.page();
    }

    List<MapRow> rows() {
        List<MapRow> rows = new ArrayList<>();
        rows.add(new MapRow(Row.MOVES, "Moves on when", Provenance.DECIDED, "Tried from top to bottom", this::moves));
        rows.add(new MapRow(
                Row.FOLLOW_UPS,
                "When stuck",
                Provenance.DECIDED,
                "Follow-ups, each at most once a visit",
                this::followUps));
        rows.addAll(
                new MapRow(Row.HAND_OFFS, "Hand-off", Provenance.DECIDED, "Who takes over on entering", this::handOffs)
                        .where(scene.columns(), stage -> stage.handOff().isPresent()));
        rows.addAll(new MapRow(
                        Row.READINESS, "Ready when", Provenance.DECIDED, "When we move our effort on", this::readiness)
                .asDetail()
                .where(scene.columns(), stage -> stage.readiness().isPresent()));
        return rows;
    }

    private void moves(Stage stage) {
        List<Transition> transitions = scene.transitions(stage);
        if (transitions.isEmpty()) {
            draft.none(stage.isTerminal() ? "the journey ends here" : "nothing leads on");
            return;
        }
        page.open("ul");
        transitions.forEach(transition -> move(stage, transition));
        page.close();
    }

    private void move(Stage from, Transition transition) {
        Stage to = scene.journey().stage(transition.to());
        Way way = Way.of(scene, from, to);
        page.open("li.with-icon")
                .leaf("span.arrow", way.arrow(scene.isRightToLeft()), "aria-hidden", "true")
                .open("p")
                .leaf("span.hide", way.words() + " ")
                .leaf("b", scene.name(to))
                .code(" " + transition.when());
        transition.because().ifPresent(reason -> page.text(" ").leaf("small", reason));
        draft.news().write(page, "transitions." + transition.id());
        draft.measured()
                .map(measured -> measured.moves(transition.id(), from.id()).moves())
                .ifPresent(moved -> draft.counted(draft.figures().count(moved) + " moved"));
        page.close().close();
    }

    private void followUps(Stage stage) {
        if (stage.followUps().isEmpty()) {
            draft.none("none");
            return;
        }
        page.open("ul");
        stage.followUps().forEach(followUp -> followUp(stage, followUp));
        page.close();
    }

    private void followUp(Stage stage, FollowUp followUp) {
        page.open("li.with-icon");
        draft.icon(followUp.channel());
        page.open("p")
                .open("b")
                .code(Names.sentence(followUp.when().toString()) + ":")
                .close()
                .text(" " + Names.words(followUp.message().orElse(followUp.id())) + " ");
        followUp.channel().map(MetCells::words).ifPresent(channel -> page.leaf("small", channel));
        draft.news().write(page, "stages." + stage.id() + ".followUps." + followUp.id());
        draft.measured()
                .map(measured -> measured.followUp(followUp.id()).due())
                .ifPresent(given -> draft.counted(draft.figures().count(given) + " given out"));
        page.close().close();
    }

    private void handOffs(Stage stage) {
        stage.handOff()
                .ifPresentOrElse(
                        handOff -> {
                            page.open("p").leaf("b", scene.team(handOff.to()));
                            handOff.note().ifPresent(note -> page.text(" " + note));
                            page.close();
                        },
                        () -> draft.none("none"));
    }

    /** When the business moves its effort on, and whether it may. */
    private void readiness(Stage stage) {
        stage.readiness().ifPresentOrElse(this::readiness, () -> draft.none("not stated"));
    }

    private void readiness(Readiness readiness) {
        page.open("p").text(Names.sentence(readiness.toString()));
        if (!draft.measurements().values().isEmpty()) {
            ReadinessExplanation explanation = readiness.explain(draft.measurements());
            page.text(" ");
            draft.counted(explanation.ready() ? "ready" : "not yet");
        }
        page.close();
    }
}
