package dev.journey.template;

import java.util.Objects;

/**
 * One stage of a model and one of another that correspond.
 *
 * @param from the id of the stage of the one model
 * @param to the id of the stage of the other
 * @param basis why they correspond
 */
public record StageMatch(String from, String to, Basis basis) {

    /** Checks that all three are there. */
    public StageMatch {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(basis, "basis");
    }

    /** Whether the two are one stage by name, not only neighbours on the coarse scale of phases. */
    public boolean isExact() {
        return basis == Basis.ID || basis == Basis.ALIAS;
    }

    /** Both stages and the basis, such as {@code conversion -> purchase (alias)}. */
    @Override
    public String toString() {
        return from + " -> " + to + " (" + basis.words + ")";
    }

    /** Why two stages correspond; the first that applies. */
    public enum Basis {
        /** They have the same id. */
        ID("id"),
        /** They share a name, which for at least one of them is an alias. */
        ALIAS("alias"),
        /** They share no name, but the phase. */
        PHASE("phase"),
        /** Nothing in the other model is of the phase; this is of the nearest one there. */
        NEAREST_PHASE("nearest phase");

        private final String words;

        Basis(String words) {
            this.words = words;
        }
    }
}
