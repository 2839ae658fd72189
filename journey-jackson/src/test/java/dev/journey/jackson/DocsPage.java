package dev.journey.jackson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, or a section of one: its examples, its tables and its headings. */
final class DocsPage {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private final String text;

    private DocsPage(String text) {
        this.text = text;
    }

    static DocsPage read(String name) throws IOException {
        return new DocsPage(Files.readString(Path.of("../docs", name)));
    }

    /** A piece of the page, and the line where it begins. */
    record Block(int line, String text) {}

    /** The sections by their headings in small letters, each up to the next heading. */
    Map<String, DocsPage> sections() {
        Map<String, DocsPage> sections = new LinkedHashMap<>();
        for (String section : text.split("(?m)^##+ ")) {
            String heading = section.lines().findFirst().orElseThrow().toLowerCase(Locale.ROOT);
            sections.put(heading, new DocsPage(section));
        }
        return sections;
    }

    /** The text of the page. */
    String text() {
        return text;
    }

    /** The blocks in a language, in order. */
    List<Block> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> new Block(line(block.start(2)), block.group(2)))
                .toList();
    }

    /** The rows of all tables whose head has these cells, marks of code left out. */
    List<List<String>> rows(String... head) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n")) {
            boolean isRow = line.startsWith("|");
            if (isRow && inside && !line.startsWith("|---")) {
                rows.add(cells(line));
            }
            inside = isRow && (inside || cells(line).equals(List.of(head)));
        }
        return rows;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1).split("\\|", -1))
                .map(String::strip)
                .map(cell -> cell.startsWith("`") && cell.indexOf('`', 1) == cell.length() - 1
                        ? cell.substring(1, cell.length() - 1)
                        : cell)
                .limit(row.chars().filter(sign -> sign == '|').count() - 1)
                .toList();
    }

    /** What links within the page may lead to. */
    List<String> anchors() {
        return matches("(?m)^##+ (.*)$")
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** What links within the page lead to. */
    List<String> links() {
        return matches("\\]\\(#([^)]*)\\)").map(link -> link.group(1)).toList();
    }

    /** What links to files lead to, as seen from the page. */
    List<String> files() {
        return matches("\\]\\(([^#)][^)]*)\\)").map(link -> link.group(1)).toList();
    }

    private Stream<MatchResult> matches(String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private int line(int place) {
        return (int) text.substring(0, place).lines().count() + 1;
    }
}
