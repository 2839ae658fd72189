package dev.journey.run;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.condition.Condition;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.History;
import dev.journey.model.Journey;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Journey JOURNEY = abc().transition(
                    "a", "b", occurred("x").atLeast(2).within(ofDays(7)))
            .transition("b", "c", inactiveFor(ofDays(3)).without("y"))
            .build();

    private static Event x(String at, String id) {
        return event("x", at).withId(id);
    }

    private static History history(Entry... entries) {
        EventLog.Builder log = EventLog.builder();
        List.of(entries).forEach(entry -> log.add("anna", entry));
        return log.build().history("anna");
    }

    /** The ids and instants behind the first transition out of the stage. */
    private static List<String> evidence(Condition when, String asOf, Entry... entries) {
        Journey journey = abc().transition("a", "b", when).build();
        return JourneyEngine.of(journey)
                .explain(history(entries), at(asOf))
                .transitions()
                .get(0)
                .condition()
                .evidence()
                .stream()
                .map(Evidence::toString)
                .toList();
    }

    @Test
    void of_a_history_names_the_events() {
        assertThat(evidence(
                        occurred("x").atLeast(9).within(ofDays(7)),
                        "2026-01-09",
                        x("2026-01-01", "left the window"),
                        x("2026-01-03", "e2"),
                        event("x", "2026-01-04"),
                        event("y", "2026-01-05").withId("another type"),
                        x("2026-01-10", "after the instant")))
                .containsExactly("2026-01-03T00:00:00Z (e2)", "2026-01-04T00:00:00Z");
    }

    @Test
    void of_a_count_without_a_window_is_there_only_with_a_history() {
        Condition three = occurred("x").atLeast(3);
        Entry[] entries = {x("2026-01-01", "e1"), x("2026-01-02", "e2")};
        JourneyEngine engine =
                JourneyEngine.of(abc().transition("a", "b", three).build());
        Progress progress =
                engine.replay(history(entries), at("2026-01-03")).progress().orElseThrow();

        assertThat(evidence(three, "2026-01-03", entries))
                .containsExactly("2026-01-01T00:00:00Z (e1)", "2026-01-02T00:00:00Z (e2)");
        assertThat(engine.explain(progress).transitions().get(0).condition().evidence())
                .isEmpty();
    }

    @Test
    void of_a_sequence_is_its_beginning_and_of_silence_the_last_event() {
        Entry[] entries = {
            x("2026-01-01", "e1"), event("y", "2026-01-02").withId("e2"), x("2026-01-03", "e3"),
        };

        assertThat(evidence(sequence("x", "y", "z"), "2026-01-04", entries))
                .containsExactly("2026-01-01T00:00:00Z (e1)");
        assertThat(evidence(inactiveFor(ofDays(9)).without("x"), "2026-01-04", entries))
                .containsExactly("2026-01-03T00:00:00Z (e3)");
        assertThat(evidence(inactiveFor(ofDays(9)).without("z"), "2026-01-04", entries))
                .isEmpty();
    }

    @Test
    void of_what_adds_up_are_the_events_of_the_window_that_have_the_attribute() {
        assertThat(evidence(
                        sum("value", "x").atLeast(100).within(ofDays(7)),
                        "2026-01-04",
                        x("2026-01-01", "e1").with("value", 3),
                        x("2026-01-02", "without a value"),
                        x("2026-01-03", "e3").with("value", 4)))
                .containsExactly("2026-01-01T00:00:00Z (e1)", "2026-01-03T00:00:00Z (e3)");
    }

    @Test
    void of_a_visit_leaves_the_event_out_that_began_it() {
        Journey journey = abc().transition("a", "b", occurred("x"))
                .transition("b", "c", occurred("x").atLeast(3).within(ofDays(7)))
                .build();

        Explanation explanation = JourneyEngine.of(journey)
                .explain(history(x("2026-01-01", "moves"), x("2026-01-01", "counts")), at("2026-01-02"));

        assertThat(explanation.transitions().get(0).condition().evidence())
                .extracting(Evidence::toString)
                .containsExactly("2026-01-01T00:00:00Z (counts)");
    }

    @Test
    void every_move_of_a_history_is_explained() {
        List<MoveExplanation> moves = JourneyEngine.of(JOURNEY)
                .explainMoves(
                        history(
                                x("2026-01-01", "e1"),
                                x("2026-01-02", "e2"),
                                event("y", "2026-01-03").withId("e3")),
                        at("2026-01-31"));

        assertThat(moves)
                .extracting(MoveExplanation::toString)
                .containsExactly(
                        "2026-01-02T00:00:00Z by event, a -> b: 2 of 2 x within 7 days",
                        "2026-01-06T00:00:00Z by deadline, b -> c: no y since 2026-01-03T00:00:00Z, for 3 days since"
                                + " 2026-01-06T00:00:00Z");
        assertThat(moves.get(0).transition().condition().evidence())
                .extracting(Evidence::toString)
                .containsExactly("2026-01-01T00:00:00Z (e1)", "2026-01-02T00:00:00Z (e2)");
        assertThat(moves.get(1).transition().condition().evidence())
                .extracting(Evidence::toString)
                .containsExactly("2026-01-03T00:00:00Z (e3)");
    }

    @Test
    void a_step_explains_its_moves_and_nothing_where_there_are_none() {
        JourneyEngine engine = JourneyEngine.of(JOURNEY);
        Progress inA = engine.advance(engine.start("anna", at("2026-01-01")).progress(), event("x", "2026-01-01"))
                .progress();
        Progress inB = engine.advance(inA, event("x", "2026-01-02")).progress();

        assertThat(engine.explainMoves(inA, event("x", "2026-01-02")))
                .extracting(MoveExplanation::toString)
                .containsExactly("2026-01-02T00:00:00Z by event, a -> b: 2 of 2 x within 7 days");
        assertThat(engine.explainMoves(inA, event("z", "2026-01-02"))).isEmpty();
        assertThat(engine.explainMoves(inB, at("2026-01-05")))
                .extracting(MoveExplanation::by)
                .containsExactly(Cause.DEADLINE);
        assertThat(engine.explainMoves(inB, at("2026-01-04"))).isEmpty();
    }

    @Test
    void parts_have_evidence_of_their_own() {
        Journey journey = abc().transition(
                        "a", "b", allOf(occurred("x").atLeast(2), occurred("y").atLeast(2)))
                .build();

        ConditionExplanation.Composed both = (ConditionExplanation.Composed) JourneyEngine.of(journey)
                .explain(history(x("2026-01-01", "e1"), event("y", "2026-01-02").withId("e2")), at("2026-01-03"))
                .transitions()
                .get(0)
                .condition();

        assertThat(both.evidence()).isEmpty();
        assertThat(both.parts())
                .flatExtracting(ConditionExplanation::evidence)
                .extracting(Evidence::toString)
                .containsExactly("2026-01-01T00:00:00Z (e1)", "2026-01-02T00:00:00Z (e2)");
    }

    @Test
    void a_history_without_events_explains_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyEngine.of(JOURNEY).explain(history(x("2026-01-02", "e1")), at("2026-01-01")))
                .withMessage("history of 'anna' must have an event up to the instant of the explanation:"
                        + " 2026-01-01T00:00:00Z");
    }
}
