package dev.journey.examples.webshop;

import static dev.journey.examples.webshop.Counts.grouped;

import dev.journey.codec.LineHandler;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.function.Consumer;

/** Counts the lines of a log as they are read, tells of those that cannot be, and hands the others on. */
public final class Intake implements LineHandler<LogLine> {

    private static final int TOLD_IN_FULL = 20;
    private static final long LINES_BETWEEN_SIGNS_OF_LIFE = 1_000_000;

    private final String log;
    private final Consumer<LogLine> next;
    private final PrintWriter err;
    private long events;
    private long profiles;
    private long unreadable;
    private Instant last = Instant.MIN;

    /**
     * An intake of one log.
     *
     * @param log what it is called in messages
     * @param next takes the lines
     * @param err where to tell of what cannot be read
     */
    public Intake(String log, Consumer<LogLine> next, PrintWriter err) {
        this.log = log;
        this.next = next;
        this.err = err;
    }

    @Override
    public void value(long line, LogLine value) {
        if (value.entry() instanceof Event) {
            events++;
        } else {
            profiles++;
        }
        Instant at = value.entry().at();
        last = at.isAfter(last) ? at : last;
        next.accept(value);
        signOfLife();
    }

    @Override
    public void unreadable(long line, String problem) {
        if (++unreadable <= TOLD_IN_FULL) {
            err.println(log + ":" + line + ": " + problem);
        }
        signOfLife();
    }

    private void signOfLife() {
        if (lines() % LINES_BETWEEN_SIGNS_OF_LIFE == 0) {
            err.println(grouped(lines()) + " lines read");
            err.flush();
        }
    }

    /**
     * Tells how many lines cannot be read, where some cannot.
     *
     * @throws CannotRunException if there was nothing to read
     */
    public void finish() {
        if (unreadable > 0) {
            err.println(grouped(unreadable) + " of " + grouped(lines()) + " lines of " + log + " cannot be read"
                    + (unreadable > TOLD_IN_FULL ? "; the first " + TOLD_IN_FULL + " are named above" : ""));
            err.flush();
        }
        if (lines() == unreadable) {
            throw new CannotRunException(ExitCode.INPUT, log + " holds no event");
        }
    }

    private long lines() {
        return events + profiles + unreadable;
    }

    /** How many events there were, and lines that cannot be read, which may have been some. */
    public long given() {
        return events + unreadable;
    }

    /** How many profile lines there were. */
    public long profiles() {
        return profiles;
    }

    /** How many lines cannot be read. */
    public long unreadable() {
        return unreadable;
    }

    /** The last instant of all lines that could be read. */
    public Instant last() {
        return last;
    }
}
