package dev.journey.run;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.condition.Condition;
import dev.journey.condition.Occurred;
import dev.journey.event.Event;
import dev.journey.model.Journey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T09:00:00Z");

    @Test
    void counts_what_is_there_and_what_is_missing_until_when() {
        Occurred threeInAWeek = occurred("x").atLeast(3).within(ofDays(7));

        ConditionExplanation leaf = explain(threeInAWeek, "x", "x").condition();

        assertThat(leaf)
                .isEqualTo(new ConditionExplanation.Count(
                        threeInAWeek,
                        false,
                        2,
                        List.of(Evidence.at(MONDAY), Evidence.at(TUESDAY)),
                        1,
                        Optional.of(Instant.parse("2026-01-12T09:00:00Z"))));
        assertThat(leaf).hasToString("2 of 3 x within 7 days; 1 more before 2026-01-12T09:00:00Z");
    }

    @Test
    void knows_no_end_where_nothing_has_begun() {
        assertThat(explain(occurred("x").atLeast(3).within(ofDays(7)), "y", "y").condition())
                .hasToString("0 of 3 x within 7 days; 3 more");
        assertThat(explain(occurred("x").atLeast(3), "x", "y").condition()).hasToString("1 of 3 x; 2 more");
    }

    @Test
    void says_when_enough_of_too_many_have_left() {
        TransitionExplanation explanation = explain(occurred("x").atMost(0).within(ofDays(7)), "x", "x");

        assertThat(explanation.condition())
                .hasToString("1 of at most 0 x within 7 days; 1 too many until 2026-01-13T09:00:00Z");
        assertThat(explanation.byTimeAlone()).contains(Instant.parse("2026-01-13T09:00:00Z"));
    }

    @Test
    void says_that_what_was_counted_for_ever_stays_too_much() {
        TransitionExplanation explanation = explain(occurred("x").atMost(0), "x", "x");

        assertThat(explanation.condition()).hasToString("1 of at most 0 x; 1 too many");
        assertThat(explanation.byTimeAlone()).isEmpty();
    }

    @Test
    void names_the_instant_at_which_time_alone_will_do() {
        TransitionExplanation stay = explain(inStageFor(ofDays(14)), "x", "x");
        TransitionExplanation silence = explain(inactiveFor(ofDays(30)).without("x"), "x", "y");

        assertThat(stay)
                .hasToString("a -> b: in the stage since 2026-01-05T09:00:00Z, for 14 days at 2026-01-19T09:00:00Z");
        assertThat(silence).hasToString("a -> b: no x since 2026-01-05T09:00:00Z, for 30 days at 2026-02-04T09:00:00Z");
        assertThat(silence.byTimeAlone()).contains(Instant.parse("2026-02-04T09:00:00Z"));
    }

    @Test
    void lists_the_parts_of_composed_conditions() {
        assertThat(explain(allOf(inStageFor(ofDays(1)), occurred("z").atLeast(2)), "x", "z"))
                .hasToString("a -> b: (in the stage since 2026-01-05T09:00:00Z, for 1 day since 2026-01-06T09:00:00Z)"
                        + " and (1 of 2 z; 1 more)");
        assertThat(explain(anyOf(occurred("z"), not(always())), "x", "x").condition())
                .hasToString("(0 of 1 z; 1 more) or (not (always))");
        assertThat(explain(not(occurred("x").within(ofDays(7))), "x", "x"))
                .hasToString("a -> b: not (1 of 1 x within 7 days); by time alone at 2026-01-13T09:00:00Z");
    }

    @Test
    void looks_ahead_when_time_is_said_to_have_passed() {
        JourneyEngine engine = JourneyEngine.of(Journey.builder("case")
                .stage("a")
                .stage("b")
                .stage("c")
                .transition("a", "b", inStageFor(ofDays(1)))
                .transition("b", "c", occurred("x"))
                .build());
        Progress progress = engine.start("anna", MONDAY).progress();

        assertThat(engine.explain(progress, TUESDAY).stage()).isEqualTo("b");
        assertThat(engine.explain(progress, TUESDAY)).hasToString("b -> c: 0 of 1 x; 1 more");
        assertThat(engine.explain(progress).stage()).isEqualTo("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.explain(progress, MONDAY.minusNanos(1)))
                .withMessage("instant of an explanation must not be before the last change of the progress,"
                        + " 2026-01-05T09:00:00Z: 2026-01-05T08:59:59.999999999Z");
    }

    @Test
    void says_so_where_nothing_leaves() {
        JourneyEngine engine =
                JourneyEngine.of(Journey.builder("case").stage("a").build());

        assertThat(engine.explain(engine.start("anna", MONDAY).progress())).hasToString("nothing leaves a");
    }

    /** Explains a transition to a customer who did one thing on Monday and another on Tuesday. */
    private static TransitionExplanation explain(Condition when, String monday, String tuesday) {
        JourneyEngine engine = JourneyEngine.of(Journey.builder("case")
                .stage("a")
                .stage("b")
                .transition("a", "b", allOf(when, occurred("never")))
                .transition("a", "b", when)
                .build());
        Progress progress = engine.start("anna", MONDAY).progress();
        progress = engine.advance(progress, Event.of(monday, MONDAY)).progress();
        progress = engine.advance(progress, Event.of(tuesday, TUESDAY)).progress();
        return engine.explain(progress, TUESDAY).transitions().get(1);
    }
}
