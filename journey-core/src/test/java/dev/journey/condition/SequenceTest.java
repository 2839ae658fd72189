package dev.journey.condition;

import static dev.journey.condition.Conditions.sequence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceTest {

    private static final EventPattern VIEWED = EventPattern.of("viewed");

    static List<Arguments> words() {
        return List.of(
                Arguments.of(sequence("viewed"), "viewed"),
                Arguments.of(sequence("viewed", "left"), "viewed, then left"),
                Arguments.of(
                        sequence("viewed", "filled", "left").spanning(Duration.ofHours(36)),
                        "viewed, then filled, then left spanning less than 1 day 12 hours"),
                Arguments.of(
                        sequence("viewed", "left").spanning(Period.ofMonths(1)).overJourney(),
                        "viewed, then left spanning less than 1 month over the journey"),
                Arguments.of(sequence("viewed", "viewed").overJourney().over(Scope.STAGE), "viewed, then viewed"),
                Arguments.of(
                        sequence(VIEWED.where("price", Comparison.atLeast(4)), EventPattern.any()),
                        "viewed with price at least 4, then any event"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void reads_in_words(Sequence condition, String words) {
        assertThat(condition).hasToString(words);
        assertThat(condition.kind()).isEqualTo("sequence");
        assertThat(condition.parts()).isEmpty();
    }

    @Test
    void is_equal_to_another_that_says_the_same() {
        Sequence twice = sequence("viewed", "viewed");

        assertThat(twice).isEqualTo(Sequence.of(List.of(VIEWED, VIEWED)));
        assertThat(twice.spanning(Duration.ofDays(7))).isEqualTo(twice.spanning(Length.parse("P7D")));
        assertThat(twice).isNotEqualTo(sequence("viewed")).isNotEqualTo(twice.over(Scope.STAGE));
        assertThat(sequence("viewed", "left")).isNotEqualTo(sequence("left", "viewed"));
    }

    @Test
    void keeps_its_scope_when_it_is_given_a_span_and_the_other_way_round() {
        Sequence sequence = sequence("viewed", "left");

        assertThat(sequence.overJourney().spanning(Duration.ofDays(1)))
                .isEqualTo(sequence.spanning(Duration.ofDays(1)).overJourney());
        assertThat(sequence.over()).isEqualTo(Scope.STAGE);
    }

    @Test
    void does_not_change_with_the_list_it_was_made_of() {
        List<EventPattern> places = new ArrayList<>(List.of(VIEWED));
        Sequence sequence = Sequence.of(places);
        places.clear();

        assertThat(sequence.patterns()).containsExactly(VIEWED);
    }

    @Test
    void rejects_no_place_and_more_than_a_thousand() {
        assertThat(Sequence.of(Collections.nCopies(1000, VIEWED)).patterns()).hasSize(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sequence.of(List.of()))
                .withMessage("sequence must be of 1 to 1000 event patterns: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sequence.of(Collections.nCopies(1001, VIEWED)))
                .withMessage("sequence must be of 1 to 1000 event patterns: 1001");
    }

    @Test
    void rejects_an_event_type_without_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sequence("viewed", ""))
                .withMessage("event type of a pattern must not be blank: ''");
    }
}
