package dev.journey.page;

import dev.journey.map.Experience;

/** The row of the curve: one picture across all columns, its scale beside it. Without an emotion there is none. */
final class CurveRow {

    private final Scene scene;
    private final Markup page;

    CurveRow(Draft draft) {
        this.scene = draft.scene();
        this.page = draft.page();
    }

    void write() {
        EmotionLines lines = new EmotionLines(scene);
        if (lines.isEmpty()) {
            return;
        }
        page.open("tr").open("th.label.axis", "scope", "row").leaf("b", "Emotion");
        Provenance.ASSUMED.write(page);
        scale();
        page.close()
                .open("td.plot", "colspan", Integer.toString(scene.columns().size()))
                .open("svg", "role", "img", "aria-labelledby", "curve-title curve-words");
        new CurveDrawing(scene, lines, page).write();
        page.close().close().close();
    }

    private void scale() {
        page.open("svg", "aria-hidden", "true");
        for (int emotion = Experience.WORST; emotion <= Experience.BEST; emotion++) {
            page.leaf(
                    "text",
                    CurveScale.word(emotion) + " " + Figures.signed(emotion),
                    "x",
                    scene.isRightToLeft() ? "0" : "100%",
                    "y",
                    CurveScale.y(emotion) + "%",
                    "dy",
                    ".35em",
                    "text-anchor",
                    scene.isRightToLeft() ? "start" : "end");
        }
        page.close();
    }
}
