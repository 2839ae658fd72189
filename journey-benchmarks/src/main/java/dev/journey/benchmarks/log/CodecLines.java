package dev.journey.benchmarks.log;

import dev.journey.codec.Codecs;
import dev.journey.codec.LineCodec;
import dev.journey.codec.LineHandler;
import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Event lines as users of Journey read them. */
final class CodecLines {

    private static final LineCodec<LogLine> CODEC = Codecs.installed().lines(LogLine.class, "ndjson");

    private CodecLines() {}

    static EventLog read(byte[] lines) throws IOException {
        EventLog.Builder log = EventLog.builder();
        CODEC.read(new ByteArrayInputStream(lines), new LineHandler<>() {
            @Override
            public void value(long line, LogLine value) {
                log.add(value);
            }

            @Override
            public void unreadable(long line, String problem) {
                throw new IllegalStateException("line " + line + " must be readable: " + problem);
            }
        });
        return log.build();
    }
}
