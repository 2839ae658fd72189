package dev.journey.render;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Comparison;
import dev.journey.measure.Spread;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenderTest {

    private final Journey journey = Journey.builder("case")
            .stage("awareness", stage -> stage.name("Awareness"))
            .stage("end", stage -> stage.name("The \"end\"; #1: %%\nüber").ends(Ending.LAPSE))
            .transition("awareness", "end", occurred("a:b").where("x", Comparison.is("]--> Direction LR")))
            .transition(Transition.builder("end")
                    .id("silent")
                    .fromAny()
                    .when(inactiveFor(ofDays(30)))
                    .build())
            .build();

    @Test
    void draws_a_state_diagram_in_which_no_text_is_taken_for_syntax() {
        assertThat(MermaidStates.of(journey)).isEqualTo("""
            stateDiagram-v2
                state "Awareness" as stage_awareness
                state "The #34;end#34;#59; #35;1#58; #37;#37; über" as stage_end
                [*] --> stage_awareness
                stage_awareness --> stage_end : a#58;b with x '#93;--#62; Direction#32;LR'
                stage_awareness --> stage_end : no event for 30 days
                stage_end --> [*] : lapse
            """);
    }

    @Test
    void lays_out_the_stages_as_a_table_whatever_the_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(StageTable.of(
                            journey,
                            List.of(
                                    new StageMeasure(
                                            "awareness",
                                            1200,
                                            1300,
                                            700,
                                            650,
                                            500,
                                            100,
                                            500,
                                            Optional.of(Spread.of(List.of(Duration.ofSeconds(3725)))),
                                            Optional.empty()),
                                    new StageMeasure("end", 7, 7, 0, 0, 0, 0, 7, Optional.empty(), Optional.empty()))))
                    .isEqualTo("""
                        stage                           reached  visits  converted  in progress  dropped  median time in stage
                        Awareness                         1,200   1,300        700          500      100  1 hour 2 minutes 5 seconds
                        The "end"; #1: %% über (lapse)        7       7
                        """);
        } finally {
            Locale.setDefault(before);
        }
    }
}
