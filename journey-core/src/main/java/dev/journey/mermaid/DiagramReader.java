package dev.journey.mermaid;

import dev.journey.codec.Location;
import dev.journey.mermaid.Diagram.Words;
import java.util.Optional;

/** Reads what stands around a diagram, which is passed over, and hands what it says to {@link Statements}. */
final class DiagramReader {

    private static final String FRONT_MATTER = "---";
    private static final String DIAGRAM = "journey";

    private final String[] lines;
    private final Problems problems;
    private final Statements statements;
    private Optional<Words> frontTitle = Optional.empty();

    /** The index of the line that is read next. */
    private int next;

    DiagramReader(String text, Problems problems) {
        this.lines = text.split("\n", -1);
        this.problems = problems;
        this.statements = new Statements(problems);
    }

    /**
     * The diagram, as far as it could be read.
     *
     * @throws dev.journey.codec.InvalidDocumentException if the text is no user journey diagram
     */
    Diagram diagram() {
        Part first = firstStatement();
        if (first.text().equals(FRONT_MATTER)) {
            frontMatter(first);
            first = firstStatement();
        }
        if (!first.startsWith(DIAGRAM)) {
            throw problems.malformed(
                    first.location(),
                    "diagram must be a user journey, which begins with 'journey': begins with '" + first.text() + "'");
        }
        Location begin = first.location();
        statement(first.from(DIAGRAM.length()));
        while (hasNext()) {
            statement(nextLine());
        }
        return statements.diagram(begin, frontTitle);
    }

    private boolean hasNext() {
        return next < lines.length;
    }

    private Part nextLine() {
        return Part.of(next + 1, lines[next++], 0);
    }

    /** The first line that is neither empty nor a comment or a directive. */
    private Part firstStatement() {
        while (hasNext()) {
            Part part = withoutDirectives(nextLine());
            if (!isNothing(part)) {
                return part;
            }
        }
        throw problems.malformed(
                new Location(lines.length, 1), "document must hold a diagram, which begins with 'journey': is empty");
    }

    private static boolean isNothing(Part part) {
        return part.isEmpty() || part.startsWith("%%");
    }

    /** A line after the directives with which it begins; they may end on a later one. */
    private Part withoutDirectives(Part line) {
        Part rest = line;
        while (rest.startsWith("%%{")) {
            rest = after("}%%", rest, "directive");
        }
        return rest;
    }

    /** What follows an end that stands in this part or on a later line. */
    private Part after(String end, Part begin, String what) {
        Part part = begin;
        while (part.indexOf(end) < 0) {
            if (!hasNext()) {
                throw problems.malformed(begin.location(), what + " must end with '" + end + "': has no end");
            }
            part = nextLine();
        }
        return part.from(part.indexOf(end) + end.length());
    }

    private void frontMatter(Part begin) {
        while (hasNext()) {
            Part line = nextLine();
            if (line.text().equals(FRONT_MATTER)) {
                return;
            }
            if (line.begin() == 0 && line.startsWith("title:")) {
                frontTitle = FrontTitle.read(line.from("title:".length()), problems);
            }
        }
        throw problems.malformed(begin.location(), "front matter must end with '---': has no end");
    }

    private void statement(Part line) {
        Part part = withoutDirectives(line);
        Optional<Part> block = part.after("accdescr", Statements.BLOCK);
        while (block.isPresent()) {
            part = withoutDirectives(block(part, block.orElseThrow()));
            block = part.after("accdescr", Statements.BLOCK);
        }
        if (!isNothing(part)) {
            statements.read(part);
        }
    }

    /** Reads a description of several lines; gives what follows its end on the same line. */
    private Part block(Part begin, Part first) {
        StringBuilder text = new StringBuilder();
        Part part = first;
        while (part.indexOf("}") < 0) {
            text.append(part.text()).append('\n');
            if (!hasNext()) {
                throw problems.malformed(begin.location(), "accDescr must end with '}': has no end");
            }
            part = nextLine();
        }
        int end = part.indexOf("}");
        text.append(part.before(end).text());
        statements.describe(begin.location(), text.toString());
        return part.from(end + 1);
    }
}
