package dev.journey.jackson.wire;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/** What editors say of a type, or of a key, while somebody writes a file. */
final class Descriptions {

    static final String FILE = "descriptions.properties";

    /** Stands for every type that has no sentence of its own for a key. */
    static final String ANYWHERE = "*";

    private Descriptions() {}

    /** The sentence for a type by its name, such as {@code Stage}, or for a key, such as {@code Stage.window}. */
    static Function<String, Optional<String>> read() {
        Properties sentences = sentences();
        return name -> Optional.ofNullable(sentences.getProperty(name))
                .or(() -> Optional.of(name)
                        .filter(key -> key.contains("."))
                        .map(key -> sentences.getProperty(ANYWHERE + key.substring(key.indexOf('.')))));
    }

    static Properties sentences() {
        Properties sentences = new Properties();
        try (Reader file =
                new InputStreamReader(Descriptions.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }
}
