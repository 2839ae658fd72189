package dev.journey.page;

import dev.journey.map.Persona;
import dev.journey.measure.JourneyMeasure;

/** What stands above the map: its title, which personas are shown, and what the marks mean. */
final class MapHead {

    private final Draft draft;
    private final Markup page;
    private final Dates dates;

    MapHead(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
        this.dates = new Dates(draft.scene().journey().zone());
    }

    void write() {
        page.open("div.map-head").leaf("h2", "The map", "id", "map");
        if (draft.scene().personas().size() > 1) {
            toggles();
        }
        page.open("ul.key", "aria-label", "Key");
        key(Provenance.ASSUMED, "what we believe");
        key(Provenance.DECIDED, "what we set up or aim for");
        if (draft.isMeasured()) {
            key(Provenance.MEASURED, draft.measured().map(this::source).orElse("values of metrics"));
        }
        if (!new EmotionLines(draft.scene()).moments().isEmpty()) {
            page.open("li")
                    .text("\u25c6 ")
                    .leaf("small", "moment of truth: it makes or breaks the relationship")
                    .close();
        }
        page.close().close();
    }

    private void toggles() {
        page.open("fieldset").leaf("legend", "Show");
        for (Persona persona : draft.scene().personas()) {
            String place = PersonaMarks.of(draft.scene(), persona.id());
            page.open("label." + place)
                    .empty("input", "type", "checkbox", "id", "show-" + place, "checked", "")
                    .text(" " + Scene.name(persona))
                    .close();
        }
        page.close();
    }

    /** The rules of style by which a persona that is not wanted disappears from the map: no script is needed. */
    static String styles(Scene scene) {
        StringBuilder styles = new StringBuilder();
        for (Persona persona : scene.personas()) {
            String place = PersonaMarks.of(scene, persona.id());
            styles.append("body:has(#show-")
                    .append(place)
                    .append(":not(:checked)) .map .")
                    .append(place)
                    .append(" { display: none; }\n");
        }
        return styles.toString();
    }

    private void key(Provenance provenance, String words) {
        page.open("li");
        provenance.write(page);
        page.text(" ").leaf("small", words).close();
    }

    private String source(JourneyMeasure measured) {
        String span = measured.from()
                .map(from -> ", " + dates.day(from) + " to "
                        + dates.day(measured.to().orElse(from)))
                .orElse("");
        return draft.figures().count(measured.events().total(), "event") + " of "
                + draft.figures().count(measured.customers(), "customer") + span;
    }
}
