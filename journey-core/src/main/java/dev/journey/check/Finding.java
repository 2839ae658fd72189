package dev.journey.check;

import java.util.Objects;

/**
 * Something that a check found.
 *
 * @param code what it is about
 * @param path what it was found in, by kind and id, such as {@code stages.awareness}
 * @param message what is wrong, in a sentence
 * @param fix what would mend it
 */
public record Finding(FindingCode code, String path, String message, String fix) {

    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
    }

    /** How bad it is. */
    public Severity severity() {
        return code.severity();
    }

    /** Whether the journey cannot run as it was meant. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Severity, code, path, message and fix, on one line. */
    @Override
    public String toString() {
        return severity() + " " + code + " at " + path + ": " + message + "; " + fix;
    }
}
