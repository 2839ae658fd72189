package dev.journey.codec;

import dev.journey.event.Event;
import dev.journey.event.LogLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** A format of our own that is only read: customer, event and instant, between tabs. */
final class TabbedLines implements LineCodec<LogLine> {

    @Override
    public Class<LogLine> type() {
        return LogLine.class;
    }

    @Override
    public String format() {
        return "tabbed";
    }

    @Override
    public List<String> suffixes() {
        return List.of("tsv", "tabbed.txt");
    }

    @Override
    public void read(InputStream in, LineHandler<? super LogLine> handler, ReadLimits limits) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read(++number, line.split("\t"), handler);
        }
    }

    private static void read(long number, String[] fields, LineHandler<? super LogLine> handler) {
        if (fields.length != 3) {
            handler.unreadable(number, "line must have 3 fields: " + fields.length);
            return;
        }
        Instant at;
        try {
            at = Instant.parse(fields[2]);
        } catch (DateTimeException noInstant) {
            handler.unreadable(number, "third field must be an instant: '" + fields[2] + "'");
            return;
        }
        handler.value(number, new LogLine(fields[0], Event.of(fields[1], at)));
    }
}
