package dev.journey.jackson.tree;

import dev.journey.codec.Location;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML 1.2 as a tree.
 *
 * <p>It uses the parser below Jackson's: only that one says which scalars are quoted, and Jackson's would read YAML
 * 1.1, where 010 is eight.
 */
public final class YamlTree {

    private static final String MALFORMED = "text must be well-formed YAML; the parser says: ";

    private final Parser events;
    private final Problems problems;
    private final Budget budget;

    private YamlTree(Parser events, Problems problems) {
        this.events = events;
        this.problems = problems;
        this.budget = new Budget(problems);
    }

    /**
     * One YAML document.
     *
     * @throws dev.journey.codec.InvalidDocumentException if the text is not exactly that
     */
    public static Node read(String text, Problems problems) {
        checkLines(text, problems);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            return new YamlTree(new ParserImpl(new StreamReader(text), options), problems).document();
        } catch (MarkedYAMLException malformed) {
            throw problems.malformed(location(malformed.getProblemMark()), MALFORMED + malformed.getProblem());
        } catch (YAMLException malformed) {
            String reason =
                    String.valueOf(malformed.getMessage()).lines().findFirst().orElse("");
            throw problems.malformed(new Location(1, 1), MALFORMED + reason);
        }
    }

    /** The parser's time grows with the square of what stands on a line. */
    private static void checkLines(String text, Problems problems) {
        int most = problems.limits().textLength();
        int line = 1;
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
            checkLine(end - begin, line, most, problems);
            line++;
            begin = end + 1;
        }
        checkLine(text.length() - begin, line, most, problems);
    }

    private static void checkLine(int length, int line, int most, Problems problems) {
        if (length > most) {
            throw problems.tooLarge(
                    new Location(line, most + 1),
                    "line of YAML must have at most " + most + " characters: " + length + "; break it");
        }
    }

    private Node document() {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw problems.malformed(new Location(1, 1), "document must not be empty");
        }
        events.getEvent();
        Mark here = mark();
        Node document = value(Place.document(line(here), column(here)), 1);
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw problems.malformed(location(mark()), "text must hold one document: a second one begins here");
        }
        return document;
    }

    private Node value(Place place, int depth) {
        budget.spend(depth, place);
        Event event = plain(place);
        if (event instanceof MappingStartEvent) {
            return object(place, depth);
        }
        if (event instanceof SequenceStartEvent) {
            return list(place, depth);
        }
        return event instanceof ScalarEvent scalar && scalar.isPlain()
                ? CoreSchema.node(place, scalar.getValue(), problems)
                : Characters.node(place, event instanceof ScalarEvent scalar ? scalar.getValue() : "", problems);
    }

    private Node object(Place place, int depth) {
        ObjectNode object = new ObjectNode(place, problems);
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Mark here = mark();
            if (!events.checkEvent(Event.ID.Scalar)) {
                throw problems.malformed(
                        location(here),
                        "keys of " + place.subject() + " must be plain text, not a list, an object or an alias");
            }
            String key = ((ScalarEvent) events.peekEvent()).getValue();
            Place at = object.key(key, line(here), column(here));
            plain(at);
            object.add(value(at, depth + 1));
        }
        events.getEvent();
        return object.toNode();
    }

    private Node list(Place place, int depth) {
        List<Node> entries = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            Mark here = mark();
            entries.add(value(place.entry(entries.size(), line(here), column(here)), depth + 1));
        }
        events.getEvent();
        return new Node(place, entries);
    }

    /** The next event, which may say nothing but a value: what a reader would have to look up elsewhere is refused. */
    private Event plain(Place place) {
        Event event = events.getEvent();
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        Node node = new Node(place, "");
        if (event.is(Event.ID.Alias)) {
            problems.invalid(
                    node,
                    place.subject() + " must not be an alias: '*" + ((NodeEvent) event).getAnchor()
                            + "'; write the value out");
        } else if (((NodeEvent) event).getAnchor() != null) {
            problems.invalid(
                    node,
                    place.subject() + " must not have an anchor: '&" + ((NodeEvent) event).getAnchor()
                            + "'; write the value out wherever it is meant");
        }
        if (tag != null) {
            problems.invalid(node, place.subject() + " must not have a tag: '" + tag + "'; leave it out");
        }
        return event;
    }

    private Mark mark() {
        return events.peekEvent().getStartMark();
    }

    private static Location location(Mark mark) {
        return new Location(line(mark), column(mark));
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static int column(Mark mark) {
        return mark.getColumn() + 1;
    }
}
