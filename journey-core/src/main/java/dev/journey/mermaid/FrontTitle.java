package dev.journey.mermaid;

import dev.journey.mermaid.Diagram.Words;
import dev.journey.model.ProblemCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** The title in the front matter of a diagram, which is YAML: plain or in quotes, on one line. */
final class FrontTitle {

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");

    private FrontTitle() {}

    static Optional<Words> read(Part value, Problems problems) {
        String text = value.text();
        if (!text.isEmpty() && "|>&*!{[".indexOf(text.charAt(0)) >= 0) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    value.location(),
                    "title of the front matter must be text on one line: '" + text + "'; put it in quotes");
            return Optional.empty();
        }
        String title = unquoted(text);
        return title.isEmpty() ? Optional.empty() : Optional.of(new Words(value.location(), title));
    }

    private static String unquoted(String text) {
        if (isIn('\'', text)) {
            return text.substring(1, text.length() - 1).replace("''", "'").strip();
        }
        if (isIn('"', text)) {
            return text.substring(1, text.length() - 1)
                    .replace("\\\"", "\"")
                    .replace("\\\\", "\\")
                    .strip();
        }
        return COMMENT.matcher(text).replaceFirst("").strip();
    }

    private static boolean isIn(char quote, String text) {
        return text.length() > 1 && text.charAt(0) == quote && text.charAt(text.length() - 1) == quote;
    }
}
