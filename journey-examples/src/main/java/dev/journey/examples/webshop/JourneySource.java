package dev.journey.examples.webshop;

import dev.journey.codec.Codecs;
import dev.journey.codec.Document;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.JourneyFile;
import dev.journey.codec.UnknownFormatException;
import dev.journey.model.Journey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens journeys, with messages for people where that fails. */
public final class JourneySource {

    private JourneySource() {}

    /**
     * The journey in a file.
     *
     * @throws CannotRunException if there is no such file, or what it says is no journey
     */
    public static Document<Journey> open(Path file) {
        if (Files.isDirectory(file)) {
            throw new CannotRunException(ExitCode.JOURNEY, "cannot read the journey in " + file + ": it is a folder");
        }
        try {
            return JourneyFile.open(file);
        } catch (InvalidDocumentException | UnknownFormatException noJourney) {
            throw new CannotRunException(ExitCode.JOURNEY, noJourney.getMessage());
        } catch (IOException cause) {
            throw new CannotRunException(ExitCode.JOURNEY, "cannot read the journey in " + file, cause);
        }
    }

    /** The journey of the web shop that comes with the program. */
    public static Document<Journey> bundled() {
        String name = "web-shop.journey.yaml";
        try (InputStream in = Bundled.open(name)) {
            return Codecs.installed().document(Journey.class, "yaml").read(in, name);
        } catch (IOException cause) {
            throw new CannotRunException(ExitCode.JOURNEY, "cannot read " + name, cause);
        }
    }
}
