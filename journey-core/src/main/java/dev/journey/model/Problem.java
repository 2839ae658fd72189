package dev.journey.model;

import java.util.Objects;

/**
 * One thing that keeps a definition from being a journey.
 *
 * @param code what is wrong, for programs
 * @param path where: keys and indexes from 0 of the journey file, such as {@code /transitions/1/from};
 *     empty for the whole
 * @param message what is wrong, for people: the thing, the rule, the value and the fix
 */
public record Problem(ProblemCode code, String path, String message) {

    /** Checks that all three are there. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** The path and the message; the message alone where it is about the whole. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
