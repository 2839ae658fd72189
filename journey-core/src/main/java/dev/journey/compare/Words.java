package dev.journey.compare;

import java.util.Map;
import java.util.stream.Collectors;

/** How values read in a change. */
final class Words {

    private Words() {}

    /** The text on one line. */
    static String quoted(String text) {
        return "'" + text.replace("\n", "\\n").replace("\r", "\\r") + "'";
    }

    static String texts(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + quoted(entry.getValue()))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
