package dev.journey.codec;

/** A line cannot be read, and whoever reads wants all or none. */
public final class UnreadableLineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient UnreadableLine line;

    UnreadableLineException(String source, UnreadableLine line) {
        super(source + ":" + line);
        this.source = source;
        this.line = line;
    }

    /** What the lines are called, such as the name of their file. */
    public String source() {
        return source;
    }

    /** The line, and what is wrong with it. */
    public UnreadableLine line() {
        return line;
    }
}
