package dev.journey.codec;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A format of our own: the id of a journey and those of its stages, as properties; it cannot hold a name. */
public final class PropertiesJourneys implements DocumentCodec<Journey> {

    /** For service loading. */
    public PropertiesJourneys() {}

    @Override
    public Class<Journey> type() {
        return Journey.class;
    }

    @Override
    public String format() {
        return "properties";
    }

    @Override
    public List<String> suffixes() {
        return List.of("properties");
    }

    @Override
    public Document<Journey> read(InputStream in, String source, ReadLimits limits) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Journey.Builder journey = Journey.builder(properties.getProperty("id"));
        List.of(properties.getProperty("stages").split(" ")).forEach(journey::stage);
        return new Document<>(source, journey.build(), Map.of("/id", new Location(1, 1)));
    }

    @Override
    public void write(Journey journey, OutputStream out) throws IOException {
        String stages = journey.stages().stream().map(Stage::id).collect(Collectors.joining(" "));
        out.write(("id=" + journey.id() + "\nstages=" + stages + "\n").getBytes(StandardCharsets.UTF_8));
        if (journey.name().isPresent()) {
            throw new IllegalArgumentException("name must not be there: properties cannot hold it");
        }
    }
}
