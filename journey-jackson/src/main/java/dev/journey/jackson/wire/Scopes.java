package dev.journey.jackson.wire;

import dev.journey.condition.Scope;
import java.util.Locale;
import java.util.Optional;

/** The key {@code over}, which says {@code stage} where it is left out. */
final class Scopes {

    private Scopes() {}

    static Optional<Scope> unlessStage(Scope over) {
        return over == Scope.STAGE ? Optional.empty() : Optional.of(over);
    }

    static String key(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
