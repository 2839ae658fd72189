package dev.journey.page;

import dev.journey.map.Persona;
import java.util.List;
import java.util.Optional;

/** Who goes through the journey; the sample of line and mark beside each name is the key of the curve. */
final class People {

    private final Draft draft;
    private final Markup page;

    People(Draft draft) {
        this.draft = draft;
        this.page = draft.page();
    }

    void write() {
        List<Persona> personas = draft.scene().personas();
        if (personas.isEmpty()) {
            return;
        }
        page.leaf("h2", "Who travels", "id", "people").open("div.people." + width(personas.size()));
        personas.forEach(this::card);
        page.close();
    }

    /** Two and four stand two beside each other, all others up to three. */
    private static String width(int personas) {
        return personas == 1 ? "one" : personas == 2 || personas == 4 ? "two" : "three";
    }

    private void card(Persona persona) {
        page.open("article." + PersonaMarks.of(draft.scene(), persona.id()))
                .open("h3")
                .open("svg.sample", "aria-hidden", "true")
                .empty("line.curve", "x1", "0", "x2", "100%", "y1", "50%", "y2", "50%")
                .empty(
                        "use.point.known",
                        "href",
                        "#" + PersonaMarks.mark(draft.scene(), persona.id()),
                        "x",
                        "50%",
                        "y",
                        "50%")
                .close()
                .leaf("span", Scene.name(persona));
        draft.news().write(page, "personas." + persona.id());
        page.close();
        persona.who().ifPresent(who -> page.leaf("p.who", who));
        persona.quote().ifPresent(draft::quote);
        page.open("dl");
        fact(
                "Is",
                persona.demographics().entrySet().stream()
                        .map(entry -> Names.words(entry.getKey()) + " " + entry.getValue())
                        .toList());
        fact("Wants", persona.goals());
        fact("Needs", persona.needs());
        fact("Fears", persona.concerns());
        fact("Expects", persona.expectations());
        fact("Suffers", persona.painPoints());
        fact("Does", persona.behaviours());
        fact("Prefers", persona.preferences());
        channels(persona);
        page.close().close();
    }

    private void fact(String what, List<String> words) {
        if (!words.isEmpty()) {
            page.leaf("dt", what).leaf("dd", String.join("; ", words));
        }
    }

    private void channels(Persona persona) {
        if (persona.channels().isEmpty()) {
            return;
        }
        page.leaf("dt", "Is met by").open("dd.channels");
        persona.channels().forEach(channel -> {
            page.open("span.channel");
            draft.icon(Optional.of(channel));
            page.text(MetCells.words(channel)).close();
        });
        page.close();
    }
}
