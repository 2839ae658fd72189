package dev.journey.check;

import java.util.Objects;

/**
 * Something that a check found.
 *
 * @param code what it is about
 * @param severity how bad it is
 * @param path what it was found in, by kind and id, such as {@code stages.awareness}
 * @param message what is wrong, in a sentence
 * @param fix what to do about it
 */
public record Finding(Code code, Severity severity, String path, String message, String fix) {

    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
    }

    /** A finding of the severity that its code has. */
    public Finding(Code code, String path, String message, String fix) {
        this(Objects.requireNonNull(code, "code"), code.severity(), path, message, fix);
    }

    /** Whether the journey cannot run as it was meant. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** This finding, with another severity. */
    public Finding withSeverity(Severity severity) {
        return new Finding(code, severity, path, message, fix);
    }

    /** Severity, code, path, message and fix, on one line. */
    @Override
    public String toString() {
        return severity + " " + code.name() + " at " + path + ": " + message + "; " + fix;
    }
}
