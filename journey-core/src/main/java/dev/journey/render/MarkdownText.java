package dev.journey.render;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts that GitHub-flavoured Markdown shows as they are, on one line. */
final class MarkdownText {

    /** What is markup wherever it stands; an underscore between letters is none. */
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*\\[\\]<>~|$#]|&(?=\\w|#)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** What begins a list, a rule or a heading where a line begins with it. */
    private static final Pattern MARKER = Pattern.compile("^([-+=])|^(\\d+)(?=[.)])");

    /**
     * Where addresses, the names of users, the numbers of issues and the names of pictures are looked for, although they
     * are no markup: an empty comment behind it ends the search.
     */
    private static final Pattern MENTION =
            Pattern.compile("@|#(?=\\d)|:(?=//)|:(?=[\\w+-]+:)|\\bwww\\.", Pattern.CASE_INSENSITIVE);

    private MarkdownText() {}

    /** A text in the midst of a line. */
    static String inline(String text) {
        String escaped = MARKUP.matcher(PlainText.line(text)).replaceAll("\\\\$0");
        return MENTION.matcher(escaped).replaceAll("$0<!-- -->");
    }

    /** A text with which a line begins. */
    static String block(String text) {
        return MARKER.matcher(inline(text)).replaceAll(found -> found.group(1) == null ? "$2\\\\" : "\\\\$1");
    }

    /** Several texts in the midst of a line. */
    static String inline(Collection<String> texts) {
        return texts.stream().map(MarkdownText::inline).collect(Collectors.joining("; "));
    }

    static String bold(String text) {
        return "**" + inline(text) + "**";
    }
}
