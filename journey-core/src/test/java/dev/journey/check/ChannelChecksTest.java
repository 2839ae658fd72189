package dev.journey.check;

import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Channel;
import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChannelChecksTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_found_and_said_so(Case example) {
        assertThat(example.foundInBad()).isEqualTo(example.found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_not_found_where_it_is_not(Case example) {
        assertThat(example.foundInGood()).isEmpty();
    }

    static List<Case> cases() {
        return List.of(
                Case.of(
                        FindingCode.DISCONNECTED_STAGES,
                        journey -> journey.stage(
                                        "a",
                                        stage -> stage.touchpoint("w", Channel.WEBSITE, "x")
                                                .tactic(Tactic.builder("t")
                                                        .channel(Channel.PRINT)
                                                        .build()))
                                .stage("b", stage -> stage.touchpoint("e", Channel.EMAIL, "y"))
                                .stage("c")
                                .stage("end", stage -> stage.ends(Ending.GOAL).touchpoint("s", Channel.SMS))
                                .transition("a", "b", occurred("x"))
                                .transition("b", "a", occurred("y"))
                                .transition("b", "c", occurred("x"))
                                .transition("b", "end", occurred("y")),
                        "WARNING DISCONNECTED_STAGES at stages.a: customers go from stage 'a' (print and website) to"
                            + " 'b' (email), and no channel takes them along; meet them in both stages on one channel",
                        journey -> journey.stage(
                                        "a",
                                        stage -> stage.touchpoint("w", Channel.WEBSITE, "x")
                                                .followUp(FollowUp.builder("f")
                                                        .channel(Channel.EMAIL)
                                                        .when(always())
                                                        .build()))
                                .stage("b", stage -> stage.touchpoint("e", Channel.EMAIL, "y"))
                                .transition("a", "b", occurred("x"))),
                Case.of(
                        FindingCode.PREFERRED_CHANNEL_MISSING,
                        journey -> journey.persona(Persona.builder("p")
                                        .channel(Channel.EMAIL)
                                        .channel(Channel.WEBSITE)
                                        .channel(Channel.SMS)
                                        .build())
                                .stage("a", stage -> stage.touchpoint("w", Channel.WEBSITE, "x")),
                        "WARNING PREFERRED_CHANNEL_MISSING at personas.p: persona 'p' prefers email and sms, where the"
                                + " journey meets nobody; meet them there, or say which channels of the journey they"
                                + " prefer",
                        journey -> journey.persona(Persona.builder("p")
                                        .channel(Channel.EMAIL)
                                        .channel(Channel.WEBSITE)
                                        .build())
                                .touchpoint("w", Channel.WEBSITE, "x")
                                .stage(
                                        "a",
                                        stage -> stage.tactic(Tactic.builder("t")
                                                .channel(Channel.EMAIL)
                                                .build()))),
                Case.of(
                        FindingCode.STAGE_WITHOUT_PREFERRED_CHANNEL,
                        journey -> journey.persona(Persona.builder("p")
                                        .channel(Channel.EMAIL)
                                        .channel(Channel.SMS)
                                        .build())
                                .persona("open")
                                .stage("a", stage -> stage.touchpoint("w", Channel.WEBSITE, "x"))
                                .stage("b", stage -> stage.touchpoint("e", Channel.EMAIL, "y"))
                                .stage("c"),
                        "WARNING STAGE_WITHOUT_PREFERRED_CHANNEL at stages.a: stage 'a' has only website, but persona"
                                + " 'p' prefers email or sms; add a touchpoint on a channel that they prefer",
                        journey -> journey.persona(Persona.builder("p")
                                        .channel(Channel.EMAIL)
                                        .channel(Channel.SMS)
                                        .build())
                                .persona("q")
                                .stage(
                                        "a",
                                        stage -> stage.touchpoint("w", Channel.WEBSITE, "x")
                                                .experience(
                                                        Experience.builder("q").build()))
                                .stage("b", stage -> stage.touchpoint("e", Channel.EMAIL, "y"))
                                .stage("end", stage -> stage.ends(Ending.GOAL).touchpoint("w"))),
                Case.of(
                                FindingCode.DROP_OFF_WITHOUT_PREFERRED_CHANNEL,
                                journey -> journey.persona(Persona.builder("p")
                                                .channel(Channel.EMAIL)
                                                .channel(Channel.SMS)
                                                .build())
                                        .stage("a", stage -> stage.touchpoint("w", Channel.WEBSITE, "x"))
                                        .stage("b", stage -> stage.touchpoint("e", Channel.EMAIL, "y")),
                                "WARNING DROP_OFF_WITHOUT_PREFERRED_CHANNEL at stages.b: most visits drop in stage 'b'"
                                        + " (7 of 9), where persona 'p' does not find sms; meet them there on a channel"
                                        + " that they prefer",
                                journey -> journey.persona(Persona.builder("p")
                                                .channel(Channel.EMAIL)
                                                .build())
                                        .stage("a", stage -> stage.touchpoint("w", Channel.WEBSITE, "x"))
                                        .stage("b", stage -> stage.touchpoint("e", Channel.EMAIL, "y")))
                        .asked(Checks.standard()
                                .withMeasures(List.of(
                                        new StageMeasure("a", 10, 20, 0, 0, 6, 0, Optional.empty()),
                                        new StageMeasure("b", 10, 9, 0, 0, 7, 0, Optional.empty()),
                                        new StageMeasure("gone", 10, 99, 0, 0, 98, 0, Optional.empty())))));
    }

    @Test
    void nothing_is_said_of_drop_off_that_nobody_measured_or_that_did_not_happen() {
        Journey journey = Journey.builder("case")
                .persona(Persona.builder("p").channel(Channel.SMS).build())
                .stage("a")
                .build();
        List<StageMeasure> none = List.of(new StageMeasure("a", 1, 1, 1, 0, 0, 0, Optional.empty()));

        assertThat(Checks.standard().check(journey))
                .isEqualTo(Checks.standard().withMeasures(none).check(journey));
        assertThat(Checks.standard().check(journey))
                .extracting(Finding::code)
                .contains(FindingCode.PREFERRED_CHANNEL_MISSING)
                .doesNotContain(FindingCode.DROP_OFF_WITHOUT_PREFERRED_CHANNEL);
    }
}
