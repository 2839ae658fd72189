package dev.journey.mermaid;

import dev.journey.codec.Location;
import dev.journey.mermaid.Diagram.Section;
import dev.journey.mermaid.Diagram.Words;
import dev.journey.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes down what the statements of a diagram say: titles, descriptions, sections and tasks. */
final class Statements {

    /** Begins a description of several lines. */
    static final Pattern BLOCK = Pattern.compile("\\s*\\{");

    private static final Pattern COLON = Pattern.compile("\\s*:");
    private static final Pattern SPACE = Pattern.compile("\\s|$");

    private final Problems problems;
    private final List<Section> sections = new ArrayList<>();
    private Optional<Words> title = Optional.empty();
    private Optional<Words> accTitle = Optional.empty();
    private Optional<Words> accDescr = Optional.empty();

    Statements(Problems problems) {
        this.problems = problems;
    }

    /** What was said, of a diagram that begins there, in whose front matter this title may stand. */
    Diagram diagram(Location begin, Optional<Words> frontTitle) {
        Optional<Words> name = title.or(() -> frontTitle).or(() -> accTitle);
        List<Words> description = Stream.of(accTitle.filter(words -> !name.equals(accTitle)), accDescr)
                .flatMap(Optional::stream)
                .toList();
        String words = description.stream().map(Words::text).collect(Collectors.joining("\n"));
        // Where something is wrong, it may well be the task that is missing.
        if (sections.isEmpty() && name.isEmpty() && problems.isEmpty()) {
            problems.add(
                    ProblemCode.NO_STAGE,
                    begin,
                    "diagram must have a section, a task or a title: has none; begin with 'section Awareness'");
        }
        return new Diagram(
                begin,
                name,
                description.stream().findFirst().map(first -> new Words(first.location(), words)),
                List.copyOf(sections));
    }

    /** One statement, all of it on one line. */
    void read(Part part) {
        Optional<Part> ofTitle = part.after("acctitle", COLON);
        Optional<Part> ofDescription = part.after("accdescr", COLON);
        if (ofTitle.isPresent()) {
            accTitle = once("accTitle", accTitle, words("accTitle", ofTitle.orElseThrow()));
        } else if (ofDescription.isPresent()) {
            ofDescription.ifPresent(rest -> describe(rest.location(), rest.text()));
        } else {
            withoutComment(part).ifPresent(this::readPlain);
        }
    }

    /** A description. */
    void describe(Location location, String text) {
        String decoded = EntityCodes.decode(text.strip());
        checkLength(location, decoded);
        if (!decoded.isEmpty()) {
            accDescr = once("accDescr", accDescr, Optional.of(new Words(location, decoded)));
        }
    }

    private void readPlain(Part part) {
        Optional<Part> ofTitle = part.after("title", SPACE);
        Optional<Part> ofSection = part.after("section", SPACE);
        if (ofTitle.isPresent()) {
            title = once("title", title, words("title", ofTitle.orElseThrow()));
        } else if (ofSection.isPresent()) {
            section(part, ofSection.orElseThrow());
        } else {
            TaskReader.read(part, this::words, problems).ifPresent(task -> {
                if (sections.isEmpty()) {
                    sections.add(new Section(part.location(), Optional.empty(), new ArrayList<>()));
                }
                sections.get(sections.size() - 1).tasks().add(task);
            });
        }
    }

    private void section(Part part, Part name) {
        problems.spend(part.location());
        if (name.text().indexOf(':') >= 0) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    name.location(name.text().indexOf(':')),
                    "name of a section must not hold ':': '" + name.text() + "'; write #58;");
        }
        Optional<Words> words = words("section", name);
        sections.add(new Section(part.location(), words, new ArrayList<>()));
    }

    /** The part before a comment, if there is anything and nothing in it ends a statement before its end. */
    private Optional<Part> withoutComment(Part part) {
        String text = part.text();
        Matcher code = EntityCodes.CODE.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '#' && code.region(at, text.length()).lookingAt()) {
                at = code.end() - 1;
            } else if (text.charAt(at) == '#') {
                return Optional.of(part.before(at)).filter(rest -> !rest.isEmpty());
            } else if (text.charAt(at) == ';') {
                problems.add(
                        ProblemCode.INVALID_VALUE,
                        part.location(at),
                        "line must not hold ';': '" + text + "'; write #59;");
                return Optional.empty();
            }
        }
        return Optional.of(part);
    }

    /** The words of a part, of which there must be some. */
    private Optional<Words> words(String what, Part part) {
        String text = EntityCodes.decode(part.text()).strip();
        checkLength(part.location(), text);
        if (text.isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_KEY,
                    part.location(),
                    what + " must have a text after it: '" + what + "' alone");
            return Optional.empty();
        }
        return Optional.of(new Words(part.location(), text));
    }

    private void checkLength(Location location, String text) {
        int most = problems.limits().textLength();
        if (text.length() > most) {
            throw problems.tooLarge(location, "text must have at most " + most + " characters: " + text.length());
        }
    }

    private Optional<Words> once(String what, Optional<Words> before, Optional<Words> now) {
        if (before.isPresent() && now.isPresent()) {
            Words second = now.orElseThrow();
            problems.add(
                    ProblemCode.DUPLICATE_KEY,
                    second.location(),
                    what + " must be there once: '" + second.text() + "' is the second; leave one out");
        }
        return now.or(() -> before);
    }
}
