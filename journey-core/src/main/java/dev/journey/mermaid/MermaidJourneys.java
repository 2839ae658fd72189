package dev.journey.mermaid;

import dev.journey.codec.Document;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.ReadLimits;
import dev.journey.model.Journey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Journeys drawn as Mermaid's user journey diagrams, a first draft to go on from.
 *
 * <p>A section becomes a stage, a task a touchpoint of it (one for all tasks of the same text), and what its people feel
 * there an experience each, whose emotion is the score less three. People become personas; a score of nobody in
 * particular is that of a persona {@code customer}. Tasks before the first section, and a diagram without any, belong to
 * a stage that is called as the diagram is. Ids are made of the names. The title of the front matter, then
 * {@code accTitle}, stands in for a missing title, and {@code accTitle} and {@code accDescr} are the description.
 *
 * <p>A diagram says nothing of rules, channels and events: no transition and no channel is made up, and checks tell what
 * is missing.
 */
public final class MermaidJourneys implements DocumentCodec<Journey> {

    /** For service loading. */
    public MermaidJourneys() {}

    @Override
    public Class<Journey> type() {
        return Journey.class;
    }

    @Override
    public String format() {
        return "mermaid";
    }

    @Override
    public List<String> suffixes() {
        return List.of("mmd", "mermaid");
    }

    @Override
    public Document<Journey> read(InputStream in, String source, ReadLimits limits) throws IOException {
        Problems problems = new Problems(source, limits);
        Diagram diagram = new DiagramReader(DiagramText.read(in, problems), problems).diagram();
        problems.throwIfAny();
        DiagramJourney drawn = new DiagramJourney(diagram);
        Journey journey = drawn.journey();
        return new Document<>(source, journey, drawn.locations());
    }

    /**
     * Refuses: a diagram holds no rule, no channel and no plan.
     *
     * @throws IllegalArgumentException for every journey
     */
    @Override
    public void write(Journey journey, OutputStream out) {
        throw new IllegalArgumentException("journey '" + journey.id() + "' must not be written as 'mermaid': a diagram"
                + " holds no rules and no plan; draw it with MermaidJourney, or write another format, such as yaml");
    }
}
