package dev.journey.mermaid;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes by which Mermaid writes letters that are syntax: by number, as {@code #59;}, or by name, as {@code #quot;}. */
final class EntityCodes {

    static final Pattern CODE = Pattern.compile("#(?:([0-9]{1,7})|(\\w+));");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("apos", "'"),
            Map.entry("colon", ":"),
            Map.entry("comma", ","),
            Map.entry("gt", ">"),
            Map.entry("lpar", "("),
            Map.entry("lt", "<"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("num", "#"),
            Map.entry("percnt", "%"),
            Map.entry("quot", "\""),
            Map.entry("rpar", ")"),
            Map.entry("semi", ";"));

    private EntityCodes() {}

    /** A text with the letters in the place of their codes; codes of no letter that can be shown stay as they are. */
    static String decode(String text) {
        return CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(
                        letter(code.group(1), code.group(2)).orElse(code.group())));
    }

    private static Optional<String> letter(String number, String name) {
        if (number == null) {
            return Optional.ofNullable(NAMES.get(name));
        }
        int letter = Integer.parseInt(number);
        boolean isShown = Character.isValidCodePoint(letter)
                && !Character.isISOControl(letter)
                && Character.getType(letter) != Character.SURROGATE;
        return isShown ? Optional.of(Character.toString(letter)) : Optional.empty();
    }
}
