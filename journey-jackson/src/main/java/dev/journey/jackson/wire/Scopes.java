package dev.journey.jackson.wire;

import dev.journey.condition.Scope;
import java.util.Locale;

/** The words under the key {@code over}. */
final class Scopes {

    private Scopes() {}

    static String key(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
