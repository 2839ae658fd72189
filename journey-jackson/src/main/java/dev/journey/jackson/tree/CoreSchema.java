package dev.journey.jackson.tree;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** What a scalar without quotes means, as the core schema of YAML 1.2 says: {@code NO} and {@code 21:00} are text. */
public final class CoreSchema {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final int MOST_DIGITS = 100;
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private CoreSchema() {}

    /** Whether a text without quotes would be read as something else than this text. */
    public static boolean isNoText(String plain) {
        return NULLS.contains(plain)
                || TRUE.contains(plain)
                || FALSE.contains(plain)
                || DECIMAL.matcher(plain).matches()
                || OCTAL.matcher(plain).matches()
                || HEXADECIMAL.matcher(plain).matches()
                || NOT_FINITE.matcher(plain).matches();
    }

    static Node node(Place place, String plain, Problems problems) {
        if (!isNoText(plain)) {
            return new Node(place, plain);
        }
        if (NULLS.contains(plain)) {
            return new Node(place, Node.NULL);
        }
        if (TRUE.contains(plain) || FALSE.contains(plain)) {
            return new Node(place, TRUE.contains(plain));
        }
        if (NOT_FINITE.matcher(plain).matches()) {
            Node zero = new Node(place, BigDecimal.ZERO);
            problems.invalid(zero, place.subject() + " must be a finite number, or a text in quotes: " + plain);
            return zero;
        }
        if (DECIMAL.matcher(plain).matches()) {
            return Numbers.node(place, plain, problems);
        }
        int radix = plain.charAt(1) == 'o' ? 8 : 16;
        String digits = plain.length() > MOST_DIGITS ? plain : new BigInteger(plain.substring(2), radix).toString();
        return Numbers.node(place, digits, problems);
    }
}
