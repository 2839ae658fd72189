package dev.journey.codec;

import dev.journey.model.Journey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Journeys in files, in the format that a file's suffix says.
 *
 * <pre>{@code
 * Journey shop = JourneyFile.read(Path.of("web-shop.journey.yaml"));
 * }</pre>
 */
public final class JourneyFile {

    private JourneyFile() {}

    /**
     * The journey in a file.
     *
     * @throws InvalidDocumentException if what the file says is no journey: holds all that is wrong, with its places
     * @throws UnknownFormatException if no module provides the format
     * @throws IOException if the file cannot be read
     */
    public static Journey read(Path file) throws IOException {
        return open(file).value();
    }

    /**
     * The journey in a file, and where in the file its parts stand.
     *
     * @throws InvalidDocumentException if what the file says is no journey: holds all that is wrong, with its places
     * @throws UnknownFormatException if no module provides the format
     * @throws IOException if the file cannot be read
     */
    public static Document<Journey> open(Path file) throws IOException {
        return open(file, ReadLimits.standard());
    }

    /**
     * The journey in a file that somebody else may have written, read within limits, and where in the file its parts
     * stand.
     *
     * @throws InvalidDocumentException if what the file says is no journey, or it goes beyond a limit: holds all that
     *     is wrong, with its places
     * @throws UnknownFormatException if no module provides the format
     * @throws IOException if the file cannot be read
     */
    public static Document<Journey> open(Path file, ReadLimits limits) throws IOException {
        Objects.requireNonNull(limits, "limits");
        DocumentCodec<Journey> codec = Codecs.installed().document(Journey.class, file);
        try (InputStream in = Files.newInputStream(file)) {
            return codec.read(in, file.toString(), limits);
        }
    }

    /**
     * Writes a journey into a file, which is replaced; a journey that its format cannot hold leaves the file as it was.
     *
     * @throws IllegalArgumentException if the format cannot hold the journey
     * @throws UnknownFormatException if no module provides the format
     * @throws IOException if the file cannot be written
     */
    public static void write(Journey journey, Path file) throws IOException {
        Objects.requireNonNull(journey, "journey");
        DocumentCodec<Journey> codec = Codecs.installed().document(Journey.class, file);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        codec.write(journey, whole);
        Files.write(file, whole.toByteArray());
    }
}
