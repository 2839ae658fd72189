package dev.journey.run;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.latest;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.score;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.profile;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Scope;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.map.Persona;
import dev.journey.model.Journey;
import dev.journey.model.Scoring;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 13: which events are irrelevant; and when two progresses are the same. */
class RelevanceTest {

    private static final Event Z = event("z", "2026-01-05");

    private static Journey withPersona(Condition segment) {
        return abc().persona(Persona.builder("fan").segment(segment).build())
                .transition("a", "b", occurred("x"))
                .build();
    }

    private static void assertIrrelevant(Journey journey) {
        JourneyEngine engine = JourneyEngine.of(journey);
        Progress started = engine.start("c", at("2026-01-01")).progress();
        Step step = engine.advance(started, Z);

        assertThat(step.handling()).isEqualTo(Handling.IRRELEVANT);
        assertThat(step.progress()).isSameAs(started);
    }

    private static void assertCounted(Journey journey) {
        JourneyEngine engine = JourneyEngine.of(journey);
        Step step = engine.advance(engine.start("c", at("2026-01-01")).progress(), Z);

        assertThat(step.handling()).isEqualTo(Handling.COUNTED);
        assertThat(step.progress().changedAt()).isEqualTo(Z.at());
    }

    @Test
    void an_event_that_scores_is_relevant() {
        EventPattern rated = EventPattern.of("z").where("stars", atLeast(1));

        assertCounted(abc().scoring(Scoring.builder().add("z", 5).build()).build());
        assertCounted(abc().scoring(Scoring.builder().add("z", 0).build()).build());
        assertIrrelevant(abc().scoring(Scoring.builder().add("x", 5).build()).build());
        assertIrrelevant(abc().scoring(Scoring.builder().add(rated, 5).build()).build());
        assertIrrelevant(abc().scoring(Scoring.builder().start(5).build())
                .transition("a", "b", score().atLeast(6))
                .build());
    }

    @Test
    void an_event_of_a_segment_is_relevant_even_where_nobody_names_its_persona() {
        assertCounted(withPersona(occurred("z")));
        assertCounted(withPersona(sequence("x", "z")));
        assertCounted(withPersona(inactiveFor(ofDays(30))));
        assertIrrelevant(withPersona(occurred("z").over(Scope.STAGE)));
        assertIrrelevant(withPersona(inactiveFor(ofDays(30)).without("x")));
        assertIrrelevant(withPersona(attribute("z").exists(true)));
    }

    @Test
    void an_event_of_another_stage_is_relevant_over_the_journey_only() {
        for (Condition condition : List.of(
                sum("v", "z").atLeast(1).overJourney(),
                sum("v", "z").atLeast(1).within(ofDays(1)).overJourney(),
                sequence("x", "z").overJourney())) {
            assertCounted(abc().transition("b", "c", condition).build());
        }
        assertIrrelevant(abc().transition("b", "c", sum("v", "z").atLeast(1)).build());
        assertIrrelevant(abc().transition("b", "c", sequence("z")).build());
        assertIrrelevant(abc().transition("b", "c", inactiveFor(ofDays(1))).build());
    }

    @Test
    @DisplayName("rule 13: it is the pattern that matches; an aggregate's attribute is no part of it")
    void an_event_without_the_attribute_is_relevant() {
        assertCounted(ab(sum("v", "z").atLeast(1)));
        assertCounted(ab(latest("v", "z").is(1).within(ofDays(7))));
        assertIrrelevant(ab(sum("v", "z").atLeast(1).where("v", atLeast(1))));
    }

    @Test
    void a_later_place_of_a_sequence_is_relevant() {
        assertCounted(ab(sequence("x", "z")));
        assertIrrelevant(ab(sequence("x", "y")));
    }

    @Test
    void what_comes_before_an_irrelevant_event_is_not_late() {
        JourneyEngine engine = JourneyEngine.of(ab(sum("v", "x").atLeast(5)));
        Progress progress = engine.start("c", at("2026-01-01")).progress();
        progress = engine.advance(progress, Z).progress();

        assertThat(engine.advance(progress, event("x", "2026-01-02").with("v", 5))
                        .handling())
                .isEqualTo(Handling.MOVED);
    }

    static List<Condition> conditions() {
        return List.of(
                sum("v", "x").atLeast(99),
                sum("v", "x").atLeast(99).within(ofDays(7)),
                latest("v", "x").is(99),
                sequence("x", "never"),
                score().atLeast(99),
                attribute("v").is(99));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void the_same_history_gives_an_equal_progress(Condition condition) {
        JourneyEngine engine = JourneyEngine.of(scored(condition));
        JourneyEngine other = JourneyEngine.of(scored(condition));
        Entry[] entries = {
            event("x", "2026-01-02").with("v", 1),
            profile("2026-01-03").set("v", 1).build(),
            event("x", "2026-01-04").with("v", 2)
        };

        assertThat(after(engine, entries)).isEqualTo(after(other, entries)).hasSameHashCodeAs(after(other, entries));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void what_matters_makes_a_progress_another_one(Condition condition) {
        JourneyEngine engine = JourneyEngine.of(scored(condition));
        Progress before = after(engine, event("never", "2026-01-02"));
        Entry profile = profile("2026-01-02").set("v", 1).build();

        assertThat(engine.advance(before, event("x", "2026-01-02").with("v", 1)).progress())
                .isNotEqualTo(before);
        assertThat(engine.advance(before, profile).progress()).isNotEqualTo(before);
    }

    @Test
    void what_changes_nothing_at_one_instant_gives_the_very_same_progress() {
        JourneyEngine engine = JourneyEngine.of(scored(allOf(
                sum("v", "x").atLeast(99),
                latest("v", "x").is(99).within(ofDays(7)),
                attribute("v").is(99))));
        Progress before = after(engine, profile("2026-01-01").set("v", 1).build(), event("never", "2026-01-02"));

        assertThat(engine.advance(before, event("never", "2026-01-02")).progress())
                .isSameAs(before);
        assertThat(engine.advance(before, profile("2026-01-02").set("v", 1).build())
                        .progress())
                .isSameAs(before);
    }

    @Test
    void a_value_that_adds_nothing_new_gives_an_equal_progress() {
        JourneyEngine engine = JourneyEngine.of(ab(sum("v", "x").atLeast(99)));
        Progress one = after(engine, event("x", "2026-01-02").with("v", 1));

        assertThat(engine.advance(one, event("x", "2026-01-02").with("v", 0)).progress())
                .isSameAs(one);
        assertThat(after(
                        engine,
                        event("x", "2026-01-02").with("v", 0.5),
                        event("x", "2026-01-02").with("v", 0.5)))
                .isEqualTo(one);
    }

    /** A journey in which x scores a point and 'never' is relevant but moves nobody. */
    private static Journey scored(Condition condition) {
        return abc().scoring(Scoring.builder().add("x", 1).add("never", 0).build())
                .transition("a", "b", condition)
                .build();
    }

    private static Progress after(JourneyEngine engine, Entry... entries) {
        Progress progress = engine.start("c", at("2026-01-01")).progress();
        for (Entry entry : entries) {
            progress = engine.advance(progress, entry).progress();
        }
        return progress;
    }
}
