package dev.journey.jackson;

import dev.journey.codec.Codecs;
import dev.journey.codec.LineCodec;
import dev.journey.codec.LineHandler;
import dev.journey.codec.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines as the installed codecs read and write them. */
final class Ndjson<T> implements LineHandler<T> {

    final Map<Long, T> values = new LinkedHashMap<>();
    final List<T> all = new ArrayList<>();
    final List<String> unreadable = new ArrayList<>();

    private Ndjson() {}

    static <T> Ndjson<T> read(LineCodec<T> codec, InputStream in, ReadLimits limits) throws IOException {
        Ndjson<T> lines = new Ndjson<>();
        codec.read(in, lines, limits);
        return lines;
    }

    static <T> Ndjson<T> read(Class<T> type, InputStream in, ReadLimits limits) throws IOException {
        return read(Codecs.installed().lines(type, "ndjson"), in, limits);
    }

    static <T> Ndjson<T> read(LineCodec<T> codec, byte[] bytes) {
        try {
            return read(codec, new ByteArrayInputStream(bytes), ReadLimits.standard());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static <T> Ndjson<T> read(Class<T> type, byte[] bytes) {
        return read(Codecs.installed().lines(type, "ndjson"), bytes);
    }

    static <T> Ndjson<T> read(Class<T> type, String text) {
        return read(type, text.getBytes(StandardCharsets.UTF_8));
    }

    static <T> Ndjson<T> read(LineCodec<T> codec, String text) {
        return read(codec, text.getBytes(StandardCharsets.UTF_8));
    }

    static <T> String write(Class<T> type, Iterable<T> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Codecs.installed().lines(type, "ndjson").write(values, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void value(long line, T value) {
        values.put(line, value);
        all.add(value);
    }

    @Override
    public void unreadable(long line, String problem) {
        unreadable.add(line + ": " + problem);
    }
}
