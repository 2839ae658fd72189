package dev.journey.examples;

import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.LogLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The bundled log, read without the program. */
final class BundledLog {

    static final String HEADER = "client_id,event,timestamp";

    private BundledLog() {}

    static List<String> rows() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                WebShop.class.getResourceAsStream("simple-onlineshop.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The instant of the last event. */
    static Instant last() {
        return rows().stream()
                .map(row -> at(row.split(",")))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant at(String[] fields) {
        return Instant.parse(fields[2].replace(' ', 'T') + "Z");
    }

    static EventLog log() {
        EventLog.Builder log = EventLog.builder();
        lines().forEach(log::add);
        return log.build();
    }

    /** Customers and events, as they stand in the file. */
    static Stream<LogLine> lines() {
        return rows().stream().map(row -> row.split(",")).map(BundledLog::line);
    }

    private static LogLine line(String[] fields) {
        return new LogLine(fields[0], Event.of(fields[1], at(fields)));
    }
}
