package dev.journey.examples.webshop;

/** What the exit codes of the example program mean. */
public final class ExitCode {

    /** All went well. */
    public static final int OK = 0;

    /** A fault of the program. */
    public static final int FAULT = 1;

    /** The arguments are wrong. */
    public static final int USAGE = 2;

    /** The events cannot be read. */
    public static final int INPUT = 3;

    /** The journey cannot be read or run. */
    public static final int JOURNEY = 4;

    /** The results cannot be written. */
    public static final int OUTPUT = 5;

    /** The results are there, but some lines of the log could not be read. */
    public static final int UNREADABLE_LINES = 6;

    private ExitCode() {}
}
