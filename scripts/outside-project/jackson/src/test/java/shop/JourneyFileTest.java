package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.journey.codec.JourneyFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"web-shop.journey.yaml", "web-shop.journey.json"})
    void a_journey_comes_back_from_its_file(String name) throws IOException {
        Path file = folder.resolve(name);

        JourneyFile.write(FirstJourney.SHOP, file);

        assertEquals(FirstJourney.SHOP, JourneyFile.read(file));
    }
}
