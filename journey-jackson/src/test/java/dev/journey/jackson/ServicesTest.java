package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.LineCodec;
import dev.journey.event.LogLine;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {

    private final ModuleDescriptor module = JourneyModule.class.getModule().getDescriptor();

    @ParameterizedTest
    @CsvSource({"shop.yaml, yaml", "shop.yml, yaml", "shop.journey.YAML, yaml", "shop.json, json"})
    void the_suffix_of_a_file_says_the_format(Path file, String format) {
        assertThat(Codecs.installed().document(Journey.class, file).format()).isEqualTo(format);
    }

    @Test
    void events_and_effects_are_lines_of_json() {
        assertThat(Codecs.installed().lines(LogLine.class, "ndjson").suffixes()).containsExactly("ndjson", "jsonl");
        assertThat(Codecs.installed().lines(Effect.class, "ndjson").suffixes()).containsExactly("ndjson", "jsonl");
    }

    @ParameterizedTest
    @CsvSource({"log.ndjson, ndjson", "log.JSONL, ndjson"})
    void the_suffix_of_a_file_says_the_format_of_its_lines(Path file, String format) {
        assertThat(Codecs.installed().lines(LogLine.class, file).format()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(classes = {DocumentCodec.class, LineCodec.class})
    void the_class_path_provides_what_the_module_path_provides(Class<?> service) throws IOException {
        assertThat(Journeys.resource("META-INF/services/" + service.getName()).lines())
                .containsExactlyElementsOf(module.provides().stream()
                        .filter(provides -> provides.service().equals(service.getName()))
                        .flatMap(provides -> provides.providers().stream())
                        .toList());
    }

    @Test
    void one_package_is_exported_and_none_is_opened() {
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("dev.journey.jackson");
        assertThat(module.opens()).isEmpty();
    }
}
