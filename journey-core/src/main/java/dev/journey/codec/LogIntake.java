package dev.journey.codec;

import dev.journey.event.EventLog;
import dev.journey.event.EventParts;
import dev.journey.event.LogLine;

/**
 * Puts lines into a log as they are read, and does about the unreadable ones what a policy says. A codec that reads
 * many may hand it events in parts.
 *
 * <pre>{@code
 * LogIntake intake = new LogIntake("shop.ndjson", UnreadablePolicy.collect(20));
 * Codecs.installed().lines(LogLine.class, "ndjson").read(in, intake);
 * EventLog log = intake.lines().log();
 * }</pre>
 *
 * <p>For one thread.
 */
public final class LogIntake implements LineHandler<LogLine> {

    private final EventLog.Builder log = EventLog.builder();
    private final LineIntake<LogLine> intake;

    /**
     * An intake of one file or stream.
     *
     * @param source what it is called in messages, such as the name of the file
     * @param policy what is done about lines that cannot be read
     */
    public LogIntake(String source, UnreadablePolicy policy) {
        this.intake = new LineIntake<>(source, policy, log::add);
    }

    @Override
    public void value(long line, LogLine value) {
        intake.value(line, value);
    }

    /**
     * An event was read; its parts may be cleared and used again afterwards.
     *
     * @param line the number of its line, from 1
     * @throws IllegalStateException if the customer, the type or the instant is missing
     */
    public void event(long line, EventParts event) {
        log.add(event);
        intake.count();
    }

    /**
     * Keeps or counts the line.
     *
     * @throws UnreadableLineException if the policy is to fail
     */
    @Override
    public void unreadable(long line, String problem) {
        intake.unreadable(line, problem);
    }

    /**
     * The log of all lines, and what became of them; asked for once, at the end.
     *
     * @throws IllegalStateException if it was asked for before
     */
    public EventLines lines() {
        return new EventLines(log.build(), intake.report());
    }
}
