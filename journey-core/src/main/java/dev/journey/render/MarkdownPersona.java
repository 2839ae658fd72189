package dev.journey.render;

import dev.journey.event.Channel;
import dev.journey.map.Persona;
import java.util.List;

/** A persona in Markdown, as a section. */
final class MarkdownPersona {

    private final Persona persona;
    private final StringBuilder text = new StringBuilder();

    private MarkdownPersona(Persona persona) {
        this.persona = persona;
    }

    /** The section, lines ending in {@code \n}. */
    static String of(Persona persona) {
        MarkdownPersona section = new MarkdownPersona(persona);
        section.write();
        return section.text.toString();
    }

    private void write() {
        text.append("\n### ")
                .append(MarkdownText.inline(PlainText.nameOf(persona)))
                .append('\n');
        persona.quote()
                .ifPresent(quote ->
                        text.append("\n> ").append(MarkdownText.block(quote)).append('\n'));
        persona.who()
                .ifPresent(
                        who -> text.append('\n').append(MarkdownText.block(who)).append('\n'));
        text.append('\n');
        item(
                "Demographics",
                persona.demographics().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
        item("Goals", persona.goals());
        item("Needs", persona.needs());
        item("Concerns", persona.concerns());
        item("Expectations", persona.expectations());
        item("Pain points", persona.painPoints());
        item("Behaviours", persona.behaviours());
        item("Preferences", persona.preferences());
        item("Channels", persona.channels().stream().map(Channel::name).toList());
        item("Segment", persona.segment().map(Object::toString).stream().toList());
    }

    private void item(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            text.append("- **")
                    .append(name)
                    .append("**: ")
                    .append(MarkdownText.inline(texts))
                    .append('\n');
        }
    }
}
