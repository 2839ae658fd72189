package dev.journey.mermaid;

import dev.journey.model.Transition;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes ids of one kind out of names: slugs, each once. */
final class Ids {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final String kind;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Ids(String kind) {
        this.kind = kind;
    }

    /** An id for a name, such as {@code cafe-2} for the second 'Café'; where no letter fits, the kind and a number. */
    String of(String name) {
        String slug = slug(name);
        boolean fits = !slug.isEmpty() && !slug.equals(Transition.ANY);
        String base = fits ? slug : kind + "-" + (given.size() + 1);
        String id = base;
        while (!given.add(id)) {
            id = base + "-" + (counts.merge(base, 1, Integer::sum) + 1);
        }
        return id;
    }

    /** A name in small letters without accents; empty where it is in no Latin letters. */
    static String slug(String name) {
        // Upper case first: of the German sharp s it makes two letters.
        String small = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String plain =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return ENDS.matcher(NO_SLUG.matcher(plain).replaceAll("-")).replaceAll("");
    }
}
