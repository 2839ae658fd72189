package dev.journey.template;

import dev.journey.model.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A block of the playbook's file: what it is, its id, and the lines below. */
final class PlaybookBlock {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Line head;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private PlaybookBlock(Line head) {
        this.head = head;
        if (!SLUG.matcher(head.value).matches()) {
            throw head.wrong(
                    "id must be of small letters, digits and '-', not beginning with '-': '" + head.value + "'");
        }
    }

    /** The blocks of a text, in order; lines that begin with {@code #} are no part of them. */
    static List<PlaybookBlock> of(String text) {
        List<PlaybookBlock> blocks = new ArrayList<>();
        boolean inside = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank()) {
                inside = false;
            } else if (inside) {
                blocks.get(blocks.size() - 1).add(Line.of(number, line));
            } else {
                blocks.add(new PlaybookBlock(Line.of(number, line)));
                inside = true;
            }
        }
        return blocks;
    }

    /** What the block is, such as {@code tactic}. */
    String kind() {
        return head.key;
    }

    String id() {
        return head.value;
    }

    boolean has(String key) {
        return lines.containsKey(key);
    }

    String text(String key) {
        return line(key).value;
    }

    Optional<String> findText(String key) {
        return Optional.ofNullable(lines.get(key)).map(line -> line.value);
    }

    /** The parts of a list that is written with commas; none where the key is absent. */
    List<String> list(String key) {
        return findText(key).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)).map(String::strip))
                .toList();
    }

    /** The one of these that has the written key. */
    <E> E choice(String key, E[] all, Function<E, String> keyOf) {
        String written = text(key);
        return Arrays.stream(all)
                .filter(one -> keyOf.apply(one).equals(written))
                .findFirst()
                .orElseThrow(() -> line(key)
                        .wrong("unknown value of '" + key + "': '" + written + "'"
                                + Suggestion.of(
                                        written, Arrays.stream(all).map(keyOf).toList())));
    }

    /** Checks that all keys are among these. */
    void allows(String... keys) {
        List<String> known = List.of(keys);
        lines.values().stream()
                .filter(line -> !known.contains(line.key))
                .findFirst()
                .ifPresent(line -> {
                    throw line.wrong(kind() + " '" + id() + "' has unknown key '" + line.key + "'"
                            + Suggestion.of(line.key, known));
                });
    }

    /** What is wrong with the block as a whole. */
    IllegalArgumentException wrong(String message) {
        return head.wrong(message);
    }

    /** What is wrong with what stands behind a key. */
    IllegalArgumentException wrong(String key, String message) {
        return line(key).wrong(message);
    }

    private void add(Line line) {
        if (lines.putIfAbsent(line.key, line) != null) {
            throw line.wrong("key '" + line.key + "' stands twice in " + kind() + " '" + id() + "'");
        }
    }

    private Line line(String key) {
        Line line = lines.get(key);
        if (line == null) {
            throw head.wrong(kind() + " '" + id() + "' lacks '" + key + "'");
        }
        return line;
    }

    private record Line(int number, String key, String value) {

        static Line of(int number, String text) {
            int colon = text.indexOf(':');
            Line line = colon < 0
                    ? new Line(number, text.strip(), "")
                    : new Line(
                            number,
                            text.substring(0, colon),
                            text.substring(colon + 1).strip());
            if (colon < 0) {
                throw line.wrong("expected 'key: value', found '" + line.key + "'");
            }
            if (line.value.isEmpty()) {
                throw line.wrong("key '" + line.key + "' has no value");
            }
            return line;
        }

        IllegalArgumentException wrong(String message) {
            return new IllegalArgumentException("playbook, line " + number + ": " + message);
        }
    }
}
