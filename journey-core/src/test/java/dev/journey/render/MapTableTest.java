package dev.journey.render;

import static dev.journey.event.Channel.EMAIL;
import static dev.journey.event.Channel.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.map.Experience;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.plan.PainPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapTableTest {

    private final Journey journey = Journey.builder("shop")
            .persona("anna")
            .touchpoint(Touchpoint.builder("pack")
                    .name("梱包台")
                    .visibility(Visibility.BACK_STAGE)
                    .momentOfTruth(true)
                    .build())
            .stage(
                    "cart",
                    stage -> stage.name("カート")
                            .phase(Phase.PURCHASE)
                            .touchpoint("mail", EMAIL)
                            .touchpoint("pack")
                            .touchpoint("page", WEBSITE)
                            .experience(Experience.builder("anna")
                                    .touchpoint("mail")
                                    .feeling("glad")
                                    .emotion(2)
                                    .build())
                            .experience(Experience.builder("anna").emotion(-1).build())
                            .experience(
                                    Experience.builder("anna").feeling("tired").build())
                            .experience(
                                    Experience.builder("anna").doing("waits").build()))
            .stage("lost", stage -> stage.ends(Ending.LAPSE))
            .build();

    @Test
    void wide_letters_take_two_columns_and_empty_columns_are_left_out() {
        assertThat(MapTable.of(journey)).isEqualTo("""
            stage        touchpoints                           feelings

            カート       mail (email)                          anna at mail: glad (+2)
            purchase     梱包台 (back-stage, moment of truth)  anna: -1
                         page (website)                        anna: tired

            lost
            ends: lapse
            """);
    }

    @Test
    void long_cells_go_on_below_indented() {
        assertThat(MapTable.of(journey, 44)).isEqualTo("""
            stage        touchpoints     feelings

            カート       mail (email)    anna at mail:
            purchase     梱包台            glad (+2)
                           (back-stage,  anna: -1
                           moment of     anna: tired
                           truth)
                         page (website)

            lost
            ends: lapse
            """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 57, 80, 120})
    void no_line_is_wider_than_it_may_be(int width) {
        Journey full = Journey.builder("full")
                .persona("anna")
                .stage(
                        "a-stage-with-an-id-that-is-longer-than-many-a-line",
                        stage -> stage.touchpoint(Touchpoint.builder("page")
                                        .name("文".repeat(200))
                                        .build())
                                .experience(Experience.builder("anna")
                                        .feeling("x".repeat(300))
                                        .build()))
                .painPoint(PainPoint.builder("pain")
                        .stage("a-stage-with-an-id-that-is-longer-than-many-a-line")
                        .description("word ".repeat(100))
                        .build())
                .build();
        assertThat(MapTable.of(full, width).lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void a_width_that_holds_no_table_is_refused() {
        assertThatThrownBy(() -> MapTable.of(journey, 39))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width of a map must be at least 40: 39");
    }

    /** As wcwidth of a terminal counts. */
    @ParameterizedTest
    @CsvSource({"abc, 3", "日本, 4", "한국, 4", "ｱ, 1", "Ａ, 2", "é, 1", "e\u0301, 1", "😀, 2", "‏, 0", "—, 1"})
    void a_letter_takes_the_columns_of_a_terminal(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }
}
