package dev.journey.benchmarks.log;

import dev.journey.codec.Codecs;
import dev.journey.codec.LineCodec;
import dev.journey.codec.LogIntake;
import dev.journey.codec.UnreadablePolicy;
import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Event lines as users of Journey read them. */
final class CodecLines {

    private static final LineCodec<LogLine> CODEC = Codecs.installed().lines(LogLine.class, "ndjson");

    private CodecLines() {}

    static EventLog read(byte[] lines) throws IOException {
        LogIntake intake = new LogIntake("lines", UnreadablePolicy.fail());
        CODEC.read(new ByteArrayInputStream(lines), intake);
        return intake.lines().log();
    }
}
