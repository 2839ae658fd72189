package dev.journey.jackson.wire;

import java.util.Locale;

/** The words of choices that name themselves. */
final class EnumWords {

    private EnumWords() {}

    /** The name in small letters, its parts joined by hyphens. */
    static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
