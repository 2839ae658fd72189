package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.model.Reentry;
import dev.journey.model.Suggestion;
import java.util.List;

record ReentryJson(Length after) {

    static final List<String> WORDS = List.of("never", "always");

    static ReentryJson of(Reentry reentry) {
        return new ReentryJson(((Reentry.After) reentry).length());
    }

    Reentry toReentry() {
        return Reentry.after(after);
    }

    static Reentry parse(String word) {
        return switch (word) {
            case "never" -> Reentry.never();
            case "always" -> Reentry.always();
            default ->
                throw new IllegalArgumentException("reentry must be never, always or { after: <length> }: '" + word
                        + "'" + Suggestion.of(word, WORDS));
        };
    }

    static boolean isWord(Reentry reentry) {
        return !(reentry instanceof Reentry.After);
    }

    static String word(Reentry reentry) {
        return reentry instanceof Reentry.Never ? "never" : "always";
    }
}
