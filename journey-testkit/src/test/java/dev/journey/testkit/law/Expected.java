package dev.journey.testkit.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that failures have, each in a file beside the tests. */
final class Expected {

    private Expected() {}

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Expected.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
