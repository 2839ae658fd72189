package dev.journey.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Hands on the values of lines as they are read, and does about the unreadable ones what a policy says.
 *
 * <pre>{@code
 * LineIntake<LogLine> intake = new LineIntake<>("shop.ndjson", UnreadablePolicy.collect(20), log::add);
 * Codecs.installed().lines(LogLine.class, "ndjson").read(in, intake);
 * intake.report().unreadable()
 * }</pre>
 *
 * <p>For one thread.
 *
 * @param <T> what is on a line
 */
public final class LineIntake<T> implements LineHandler<T> {

    private final String source;
    private final UnreadablePolicy policy;
    private final Consumer<? super T> next;
    private final List<UnreadableLine> kept = new ArrayList<>();
    private long values;
    private long unreadable;

    /**
     * An intake of one file or stream.
     *
     * @param source what it is called in messages, such as the name of the file
     * @param policy what is done about lines that cannot be read
     * @param next takes the values, in order
     */
    public LineIntake(String source, UnreadablePolicy policy, Consumer<? super T> next) {
        this.source = Objects.requireNonNull(source, "source");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.next = Objects.requireNonNull(next, "next");
    }

    @Override
    public void value(long line, T value) {
        count();
        next.accept(value);
    }

    /** A value went another way. */
    void count() {
        values++;
    }

    /**
     * Keeps or counts the line.
     *
     * @throws UnreadableLineException if the policy is to fail
     */
    @Override
    public void unreadable(long line, String problem) {
        unreadable++;
        UnreadableLine told = new UnreadableLine(line, problem);
        if (!(policy instanceof UnreadablePolicy.Collect collect)) {
            throw new UnreadableLineException(source, told);
        }
        if (kept.size() < collect.most()) {
            kept.add(told);
        }
    }

    /** What became of the lines so far. */
    public LineReport report() {
        return new LineReport(source, values, unreadable, kept);
    }
}
