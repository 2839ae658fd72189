package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Journey;
import dev.journey.template.StageModel;
import dev.journey.template.StageModels;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    @Test
    void yaml_in_canonical_form_is_written_as_it_was_read() throws IOException {
        String written = Journeys.resource("format-1/journey.yaml");
        assertThat(Journeys.write("yaml", Journeys.yaml(written))).isEqualTo(written);
    }

    @Test
    void json_says_the_same_as_yaml() throws IOException {
        comesBackThroughJsonAndYaml(Journeys.yaml(Journeys.resource("format-1/journey.yaml")));
    }

    static List<StageModel> models() {
        return StageModels.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_stage_model_comes_back(StageModel model) throws IOException {
        comesBackThroughJsonAndYaml(model.journey("shop").build());
    }

    private static void comesBackThroughJsonAndYaml(Journey journey) throws IOException {
        String yaml = Journeys.write("yaml", journey);
        Journey fromYaml = Journeys.yaml(yaml);
        Journey fromJson = Journeys.json(Journeys.write("json", fromYaml));

        assertThat(fromYaml).isEqualTo(journey);
        assertThat(fromJson).isEqualTo(journey);
        assertThat(Journeys.write("yaml", fromJson)).isEqualTo(yaml);
    }
}
