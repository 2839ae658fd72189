package dev.journey.examples.webshop;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** The program cannot go on, for a reason that its user can mend. */
public final class CannotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** With one of the codes of {@link ExitCode} and a message for the user. */
    public CannotRunException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Of something that cannot be read or written. */
    CannotRunException(int exitCode, String what, IOException cause) {
        this(exitCode, what + ": " + reason(cause));
        initCause(cause);
    }

    /** The code with which the program ends. */
    public int exitCode() {
        return exitCode;
    }

    /** The exceptions of the file system say only the name of the file. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "a file is in the place of a folder";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
