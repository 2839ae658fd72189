package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.journey.codec.JourneyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MermaidFileTest {

    @Test
    void the_core_alone_reads_a_diagram(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("shop.mmd"), "journey\n  title Web shop\n  section Awareness\n    Home page: 4: Me\n");
        assertEquals("web-shop, version 1: awareness", JourneyFile.read(file).toString());
    }
}
