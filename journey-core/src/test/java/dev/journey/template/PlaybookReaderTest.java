package dev.journey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybookReaderTest {

    private static final String STAGE = "stage: buying\nname: Buying\nphase: purchase\n\n";
    private static final String TACTIC = STAGE + "tactic: buying-smile\nname: Smile\n";

    /** A text and what is wrong with it. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        STAGE + "tactic buying-smile", "line 5: expected 'key: value', found 'tactic buying-smile'"),
                Arguments.of(
                        STAGE + "tactik: buying-smile",
                        "line 5: unknown kind of entry 'tactik'; did you mean 'tactic'?"),
                Arguments.of(STAGE + "tactic:", "line 5: key 'tactic' has no value"),
                Arguments.of(
                        STAGE + "tactic: Buying-Smile",
                        "line 5: id must be of small letters, digits and '-', not beginning with '-': 'Buying-Smile'"),
                Arguments.of(STAGE + "tactic: buying-smile\ncost: low", "line 5: tactic 'buying-smile' lacks 'name'"),
                Arguments.of(TACTIC, "line 5: tactic 'buying-smile' lacks 'cost'"),
                Arguments.of(TACTIC + "cost: hgih", "line 7: unknown value of 'cost': 'hgih'; did you mean 'high'?"),
                Arguments.of(TACTIC + "cost:  ", "line 7: key 'cost' has no value"),
                Arguments.of(
                        TACTIC + "cost: low\nchannel: email",
                        "line 8: tactic 'buying-smile' has unknown key 'channel'; did you mean 'channels'?"),
                Arguments.of(
                        TACTIC + "cost: low\n# remark\ncost: low",
                        "line 9: key 'cost' stands twice in tactic 'buying-smile'"),
                Arguments.of(
                        TACTIC + "cost: low\nprofessional: maybe",
                        "line 8: unknown value of 'professional': 'maybe'; known: yes, no"),
                Arguments.of(TACTIC + "cost: low\nchannels: email,,sms", "line 8: name of a channel must not be empty"),
                Arguments.of(
                        TACTIC + "cost: low\n\nexpectation: buying-smile\ntext: They smile.",
                        "line 9: id 'buying-smile' is taken by an entry above"),
                Arguments.of(
                        "tactic: buying-smile\nname: Smile\ncost: low\n\n" + STAGE,
                        "line 1: tactic 'buying-smile' must stand below the stage it belongs to"),
                Arguments.of(
                        STAGE + "expectation: questions\ntext: They ask.",
                        "line 5: id of expectation 'questions' must begin with that of its stage: 'buying-'"),
                Arguments.of(
                        STAGE + "metric: buying-sales\nname: Sales\nunit: sales\nbetter: more",
                        "line 8: unknown value of 'better': 'more'; known: higher, lower"),
                Arguments.of(
                        STAGE + "metric: shop-sales\ntouchpoint: shop\nname: Sales\nunit: sales\nbetter: higher",
                        "line 6: no touchpoint 'shop' stands above"),
                Arguments.of(
                        STAGE + "touchpoint: shop\nname: Shop\nchannel: in-store\naction: Looks.",
                        "line 5: touchpoint 'shop' lacks 'stages'"),
                Arguments.of(
                        STAGE + "touchpoint: shop\nname: Shop\nchannel: in-store\nstages: buyin\naction: Looks.",
                        "line 8: unknown stage 'buyin'; did you mean 'buying'?"),
                Arguments.of(
                        STAGE + "pain-point: queue\nkind: friction", "line 5: pain-point 'queue' lacks 'description'"),
                Arguments.of(
                        "stage: buying\nname: Buying\nphase: purchases",
                        "line 3: unknown value of 'phase': 'purchases'; did you mean 'purchase'?"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void names_the_line_of_a_mistake(String text, String message) {
        assertThatThrownBy(() -> PlaybookReader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("playbook, " + message);
    }

    @Test
    void takes_lines_of_every_system_and_keys_in_any_order() {
        String unix = TACTIC + "cost: low\nchannels: email , sms\n";
        String shuffled = STAGE + "tactic: buying-smile\nchannels: email, sms\ncost:low\nname:   Smile  \n";
        PlaybookEntries entries = PlaybookReader.read(unix);
        assertThat(PlaybookReader.read(unix.replace("\n", "\r\n"))).isEqualTo(entries);
        assertThat(PlaybookReader.read(shuffled)).isEqualTo(entries);
    }

    @Test
    void passes_over_remarks_even_inside_of_a_block() {
        assertThat(PlaybookReader.read("# first\n" + TACTIC + "# second\ncost: low\n# third")
                        .tactics())
                .hasSize(1);
    }
}
