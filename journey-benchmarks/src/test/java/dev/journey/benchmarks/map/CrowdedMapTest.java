package dev.journey.benchmarks.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Journey;
import org.junit.jupiter.api.Test;

class CrowdedMapTest {

    private final Journey journey = CrowdedMap.journey();

    @Test
    void the_map_is_as_crowded_as_it_says() {
        assertThat(journey.stages()).hasSize(CrowdedMap.STAGES);
        assertThat(journey.touchpoints()).hasSize(CrowdedMap.TOUCHPOINTS);
        assertThat(journey.personas()).hasSize(CrowdedMap.PERSONAS);
    }

    @Test
    void all_of_it_is_drawn_with_what_the_checks_found() {
        DrawMap drawing = new DrawMap();
        String page = drawing.journey();
        assertThat(page).contains("Stage 49", "Touchpoint number 999", "Persona 4");
        assertThat(page.split("<td><b>(Check|Error)</b>", -1)).hasSize(drawing.checks() + 1);
    }
}
