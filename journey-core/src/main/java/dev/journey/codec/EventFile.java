package dev.journey.codec;

import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Events and profiles in files, in the format that a file's suffix says or that a codec reads.
 *
 * <pre>{@code
 * EventLog log = EventFile.read(Path.of("shop.ndjson"));
 * }</pre>
 *
 * <p>The log is held in memory as a whole. Whoever takes each line as it comes gives a codec a {@link LineIntake}; whoever
 * has a stream instead of a file, a {@link LogIntake}.
 */
public final class EventFile {

    private EventFile() {}

    /**
     * The log in a file, every line of which can be read.
     *
     * @throws UnreadableLineException if a line cannot be read: the first
     * @throws UnknownFormatException if no module provides the format
     * @throws IOException if the file cannot be read
     */
    public static EventLog read(Path file) throws IOException {
        return open(file, UnreadablePolicy.fail()).log();
    }

    /**
     * The log in a file, and what became of its lines.
     *
     * @throws UnreadableLineException if a line cannot be read and the policy is to fail
     * @throws UnknownFormatException if no module provides the format
     * @throws IOException if the file cannot be read
     */
    public static EventLines open(Path file, UnreadablePolicy policy) throws IOException {
        return open(file, policy, ReadLimits.standard());
    }

    /**
     * The log in a file that somebody else may have written, read within limits, and what became of its lines.
     *
     * @throws UnreadableLineException if a line cannot be read and the policy is to fail
     * @throws UnknownFormatException if no module provides the format
     * @throws IOException if the file cannot be read
     */
    public static EventLines open(Path file, UnreadablePolicy policy, ReadLimits limits) throws IOException {
        return open(file, Codecs.installed().lines(LogLine.class, file), policy, limits);
    }

    /**
     * The log in a file that this codec reads, whatever the suffix, within limits, and what became of its lines.
     *
     * @throws UnreadableLineException if a line cannot be read and the policy is to fail
     * @throws IOException if the file cannot be read
     */
    public static EventLines open(Path file, LineCodec<LogLine> codec, UnreadablePolicy policy, ReadLimits limits)
            throws IOException {
        Objects.requireNonNull(codec, "codec");
        Objects.requireNonNull(limits, "limits");
        LogIntake intake = new LogIntake(file.toString(), policy);
        try (InputStream in = Files.newInputStream(file)) {
            codec.read(in, intake, limits);
        }
        return intake.lines();
    }
}
