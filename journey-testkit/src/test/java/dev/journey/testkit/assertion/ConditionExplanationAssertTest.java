package dev.journey.testkit.assertion;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.testkit.assertion.Failure.fails;
import static dev.journey.testkit.assertion.Failure.failsOnNull;
import static dev.journey.testkit.assertion.JourneyAssertions.assertThat;
import static dev.journey.testkit.assertion.Shop.at;
import static java.time.Duration.ofDays;

import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import dev.journey.run.ConditionExplanation;
import dev.journey.run.JourneyEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionExplanationAssertTest {

    private static final ConditionExplanation COUNT =
            explain(occurred("x").atLeast(3).within(ofDays(7)));
    private static final ConditionExplanation TOO_MANY =
            explain(occurred("x").atMost(0).within(ofDays(7)));
    private static final ConditionExplanation LASTING = explain(inStageFor(ofDays(14)));
    private static final ConditionExplanation COMPARED =
            explain(attribute("city").is("Bergen"));
    private static final ConditionExplanation SEQUENCE = explain(sequence("x", "y", "z"));
    private static final ConditionExplanation ALL = explain(allOf(occurred("x"), occurred("z")));
    private static final ConditionExplanation HOLDING =
            ((ConditionExplanation.Composed) ALL).parts().get(0);

    private static final String SUBJECT = "Expecting the condition";
    private static final String COUNTED = "but it says: 1 of 3 x within 7 days; 2 more before 2026-01-08T09:00:00Z";

    @Test
    void asks_whether_it_holds() {
        assertThat(HOLDING).holds();
        assertThat(COUNT).doesNotHold();
        fails(() -> assertThat(COUNT).holds(), SUBJECT, "to hold", COUNTED);
        fails(() -> assertThat(HOLDING).doesNotHold(), SUBJECT, "not to hold", "but it says: 1 of 1 x");
    }

    @Test
    void asks_what_a_count_has_and_lacks() {
        assertThat(COUNT).hasCounted(1).isMissing(2).isMissing(2, at("08T09:00"));
        fails(() -> assertThat(COUNT).hasCounted(2), SUBJECT, "to have counted 2", COUNTED);
        fails(() -> assertThat(COUNT).isMissing(1), SUBJECT, "to be missing 1", COUNTED);
        fails(
                () -> assertThat(COUNT).isMissing(2, at("09T09:00")),
                SUBJECT,
                "to be missing 2 before 2026-01-09T09:00:00Z",
                COUNTED);
    }

    @Test
    void tells_too_many_from_too_few() {
        String tooMany = "but it says: 1 of at most 0 x within 7 days; 1 too many until 2026-01-08T09:00:00Z";

        assertThat(TOO_MANY).hasTooMany(1);
        fails(() -> assertThat(TOO_MANY).hasTooMany(2), SUBJECT, "to have 2 too many", tooMany);
        fails(() -> assertThat(TOO_MANY).isMissing(1), SUBJECT, "to be missing 1", tooMany);
        fails(() -> assertThat(COUNT).hasTooMany(2), SUBJECT, "to have 2 too many", COUNTED);
    }

    @Test
    void asks_only_a_count_for_numbers() {
        String lasting = "but it says: in the stage since 2026-01-01T09:00:00Z, for 14 days at 2026-01-15T09:00:00Z";

        fails(() -> assertThat(LASTING).isMissing(0), SUBJECT, "to be missing 0", lasting);
        fails(() -> assertThat(LASTING).hasCounted(0), SUBJECT, "to have counted 0", lasting);
        fails(() -> assertThat(LASTING).hasTooMany(0), SUBJECT, "to have 0 too many", lasting);
    }

    @Test
    void asks_when_a_length_is_over() {
        assertThat(LASTING).isDueAt(at("15T09:00"));
        fails(
                () -> assertThat(LASTING).isDueAt(at("16T09:00")),
                SUBJECT,
                "to be due at 2026-01-16T09:00:00Z",
                "but it says: in the stage since 2026-01-01T09:00:00Z, for 14 days at 2026-01-15T09:00:00Z");
        fails(() -> assertThat(COUNT).isDueAt(at("16T09:00")), SUBJECT, "to be due at 2026-01-16T09:00:00Z", COUNTED);
    }

    @Test
    void asks_what_a_comparison_found() {
        assertThat(COMPARED).hasFound("'Oslo'");
        fails(
                () -> assertThat(COMPARED).hasFound("'Bergen'"),
                SUBJECT,
                "to have found 'Bergen'",
                "but it says: the customer's city is 'Oslo'; must be 'Bergen'");
    }

    @Test
    void asks_how_far_a_sequence_has_come() {
        String text = "but it says: " + SEQUENCE;

        assertThat(SEQUENCE).hasTaken(2).expectsNext(EventPattern.of("z"));
        fails(() -> assertThat(SEQUENCE).hasTaken(1), SUBJECT, "to have taken 1", text);
        fails(() -> assertThat(SEQUENCE).expectsNext(EventPattern.of("y")), SUBJECT, "to expect y next", text);
    }

    @Test
    void asks_on_what_it_rests() {
        assertThat(COUNT).restsOn(at("01T09:00")).restsOn("e1");
        fails(
                () -> assertThat(COUNT).restsOn(at("02T09:00")),
                SUBJECT,
                "to rest on events at [2026-01-02T09:00:00Z]",
                "but it rests on:",
                "  2026-01-01T09:00:00Z (e1)");
        fails(
                () -> assertThat(COUNT).restsOn("e1", "e2"),
                SUBJECT,
                "to rest on events [e1, e2]",
                "but it rests on:",
                "  2026-01-01T09:00:00Z (e1)");
        fails(() -> assertThat(LASTING).restsOn("e1"), SUBJECT, "to rest on events [e1]", "but it rests on nothing");
    }

    @Test
    void leads_to_its_parts() {
        assertThat(ALL).part(0).holds();
        assertThat(ALL).part(1).isMissing(1);
        fails(
                () -> assertThat(ALL).part(2),
                SUBJECT,
                "to have part 2",
                "but it has 2 parts: (1 of 1 x) and (0 of 1 z; 1 more)");
        fails(() -> assertThat(HOLDING).part(-1), SUBJECT, "to have part -1", "but it has 0 parts: 1 of 1 x");
    }

    @Test
    void asks_for_the_text() {
        assertThat(HOLDING).says("1 of 1 x");
        fails(
                () -> assertThat(HOLDING).says("1 of 2 x"),
                "Expecting text of the condition",
                "to be '1 of 2 x'",
                "but was '1 of 1 x'");
    }

    @Test
    void fails_on_null() {
        failsOnNull(() -> assertThat((ConditionExplanation) null).holds());
        failsOnNull(() -> assertThat((ConditionExplanation) null).part(0));
    }

    /** What the condition has and lacks after an {@code x} and a {@code y}. */
    private static ConditionExplanation explain(Condition condition) {
        Journey journey = Journey.builder("one-rule")
                .stage("start")
                .stage("end")
                .transition("start", "end", allOf(condition, occurred("never")))
                .build();
        History history = History.of(
                "anna",
                List.of(
                        Event.of("x", at("01T09:00")).withId("e1"),
                        ProfileChange.at(at("01T10:00"))
                                .set("city", AttributeValue.of("Oslo"))
                                .build(),
                        Event.of("y", at("02T09:00"))));
        ConditionExplanation both = JourneyEngine.of(journey)
                .explain(history, at("02T09:00"))
                .transitions()
                .get(0)
                .condition();
        return ((ConditionExplanation.Composed) both).parts().get(0);
    }
}
