package dev.journey.run;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.condition.Comparison.lessThan;
import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.average;
import static dev.journey.condition.Conditions.custom;
import static dev.journey.condition.Conditions.distinct;
import static dev.journey.condition.Conditions.latest;
import static dev.journey.condition.Conditions.max;
import static dev.journey.condition.Conditions.min;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.persona;
import static dev.journey.condition.Conditions.score;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.condition.Conditions.variant;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.profile;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Aggregate;
import dev.journey.condition.Condition;
import dev.journey.condition.CustomPredicate;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Sequence;
import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.map.Persona;
import dev.journey.model.Experiment;
import dev.journey.model.Journey;
import dev.journey.model.Scoring;
import dev.journey.run.ConditionExplanation.Compared;
import dev.journey.run.ConditionExplanation.Composed;
import dev.journey.run.ConditionExplanation.InOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of each kind of condition that is made of no others. */
class LeafExplanationTest {

    private static final Entry ONE = event("x", "2026-01-02").with("v", 1);
    private static final Entry TWO = event("x", "2026-01-03").with("v", 2);
    private static final Entry GOLD = event("x", "2026-01-04").with("v", "gold");
    private static final List<Evidence> EVIDENCE = evidence("2026-01-02", "2026-01-03");

    @Test
    void says_what_a_window_adds_up_to_and_when_the_events_were() {
        Aggregate rich = sum("v", "x").atLeast(10).within(ofDays(7));
        Aggregate enough = sum("v", "x").atLeast(3).within(ofDays(7));

        assertThat(explain(rich, ONE, TWO))
                .isEqualTo(new Compared(rich, false, Optional.of("3"), EVIDENCE))
                .hasToString("sum of v of x within 7 days is 3; must be at least 10");
        assertThat(explain(enough, ONE, TWO))
                .isEqualTo(new Compared(enough, true, Optional.of("3"), EVIDENCE))
                .hasToString("sum of v of x within 7 days is 3");
    }

    @Test
    void leaves_out_what_has_left_the_window() {
        Aggregate rich = sum("v", "x").atLeast(10).within(ofDays(7));

        assertThat(explain(rich, ONE, TWO, event("other", "2026-01-09")))
                .isEqualTo(new Compared(rich, false, Optional.of("2"), evidence("2026-01-03")));
        assertThat(explain(rich, ONE, TWO, event("other", "2026-01-10")))
                .isEqualTo(new Compared(rich, false, Optional.of("0"), List.of()));
    }

    static List<Arguments> aggregates() {
        return List.of(
                Arguments.of(sum("v", "x").atLeast(10), "sum of v of x is 3; must be at least 10"),
                Arguments.of(sum("v", "x").is(3), "sum of v of x is 3"),
                Arguments.of(
                        sum("v", "x").atLeast(10).overJourney(),
                        "sum of v of x over the journey is 3; must be at least 10"),
                Arguments.of(sum("v", "y").greaterThan(0), "sum of v of y is 0; must be greater than 0"),
                Arguments.of(average("v", "x").lessThan(1.5), "average of v of x is 1.5; must be less than 1.5"),
                Arguments.of(average("v", "y").lessThan(1.5), "average of v of y is absent; must be less than 1.5"),
                Arguments.of(min("v", "x").atLeast(2), "min of v of x is 1; must be at least 2"),
                Arguments.of(min("v", "y").atLeast(2), "min of v of y is absent; must be at least 2"),
                Arguments.of(max("v", "x").atLeast(2), "max of v of x is 2"),
                Arguments.of(max("w", "x").atLeast(2), "max of w of x is absent; must be at least 2"),
                Arguments.of(latest("v", "x").is("silver"), "latest of v of x is 'gold'; must be 'silver'"),
                Arguments.of(latest("v", "y").is("silver"), "latest of v of y is absent; must be 'silver'"),
                Arguments.of(distinct("v", "x").atLeast(4), "distinct of v of x is 3; must be at least 4"),
                Arguments.of(distinct("v", "y").atLeast(4), "distinct of v of y is 0; must be at least 4"));
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void says_what_attributes_add_up_to(Aggregate condition, String sentence) {
        assertThat(explain(condition, ONE, TWO, GOLD))
                .isInstanceOf(Compared.class)
                .hasToString(sentence);
    }

    @Test
    void rounds_an_average_to_as_many_digits_as_a_number_has() {
        Entry zero = event("x", "2026-01-04").with("v", 0);
        Entry large = event("x", "2026-01-02").with("v", 123_456_789_012_345d);

        assertThat(explain(average("v", "x").is(0), ONE, zero, zero))
                .hasToString("average of v of x is 0.333333333333333; must be 0");
        assertThat(explain(average("v", "x").is(0), large))
                .hasToString("average of v of x is 123456789012345; must be 0");
    }

    @Test
    void counts_different_values_no_further_than_the_condition_asks() {
        Aggregate one = distinct("v", "x").atMost(1);

        assertThat(explain(one, ONE, TWO, GOLD)).hasToString("distinct of v of x is 2; must be at most 1");
        assertThat(explain(one.within(ofDays(7)), ONE, TWO, GOLD))
                .hasToString("distinct of v of x within 7 days is 2; must be at most 1");
    }

    static List<Arguments> customers() {
        AttributeValue km = AttributeValue.of(20);
        return List.of(
                Arguments.of(
                        attribute("country").is("AT"), false, "'DE'", "the customer's country is 'DE'; must be 'AT'"),
                Arguments.of(attribute("country").in("AT", "DE"), true, "'DE'", "the customer's country is 'DE'"),
                Arguments.of(attribute("orders").is("3"), false, "3", "the customer's orders is 3; must be '3'"),
                Arguments.of(
                        attribute("orders").compares(atLeast(4).and(lessThan(9))),
                        false,
                        "3",
                        "the customer's orders is 3; must be at least 4 and less than 9"),
                Arguments.of(attribute("email").exists(false), true, null, "the customer's email is absent"),
                Arguments.of(
                        attribute("email").exists(true),
                        false,
                        null,
                        "the customer's email is absent; must be present: true"),
                Arguments.of(score().atLeast(13), false, "7", "score is 7; must be at least 13"),
                Arguments.of(score().lessThan(7.5), true, "7", "score is 7"),
                Arguments.of(variant("cta", "green"), true, "green", "variant of experiment cta is green"),
                Arguments.of(
                        variant("cta", "holdout"),
                        false,
                        "green",
                        "variant of experiment cta is green; must be holdout"),
                Arguments.of(custom("yes"), true, null, "yes: yes"),
                Arguments.of(custom("no", Map.of("km", km)), false, null, "no (km 20): no"));
    }

    @ParameterizedTest
    @MethodSource("customers")
    void says_what_is_known_of_the_customer(Condition condition, boolean satisfied, String actual, String sentence) {
        Entry known =
                profile("2026-01-01").set("country", "DE").set("orders", 3).build();

        assertThat(explain(condition, known, event("scoring", "2026-01-02")))
                .isEqualTo(new Compared(condition, satisfied, Optional.ofNullable(actual), List.of()))
                .hasToString(sentence);
    }

    @Test
    void says_what_a_segment_says() {
        assertThat(explain(persona("spender"), ONE))
                .isEqualTo(new Composed(
                        persona("spender"),
                        false,
                        List.of(new Compared(
                                sum("v", "x").atLeast(10).overJourney(), false, Optional.of("1"), List.of()))))
                .hasToString("of persona spender: sum of v of x over the journey is 1; must be at least 10");
        assertThat(explain(not(persona("spender")), ONE))
                .hasToString("not (of persona spender: sum of v of x over the journey is 1; must be at least 10)");
    }

    static List<Arguments> sequences() {
        Entry x = event("x", "2026-01-02");
        Entry y = event("y", "2026-01-03");
        Entry z = event("z", "2026-01-04");
        Sequence xyz = sequence("x", "y", "z");
        Sequence inAWeek = xyz.spanning(ofDays(7));
        return List.of(
                Arguments.of(xyz, new Entry[] {y}, "0 of 3 in order; next x"),
                Arguments.of(xyz, new Entry[] {x, z}, "1 of 3 in order since 2026-01-02T00:00:00Z; next y"),
                Arguments.of(xyz, new Entry[] {x, y, z}, "3 of 3 in order since 2026-01-02T00:00:00Z"),
                Arguments.of(
                        inAWeek,
                        new Entry[] {x},
                        "1 of 3 in order since 2026-01-02T00:00:00Z; next y, the last before 2026-01-09T00:00:00Z"),
                Arguments.of(
                        inAWeek,
                        new Entry[] {x, y},
                        "2 of 3 in order since 2026-01-02T00:00:00Z; next z before 2026-01-09T00:00:00Z"),
                Arguments.of(inAWeek, new Entry[] {x, y, z}, "3 of 3 in order since 2026-01-02T00:00:00Z"),
                Arguments.of(
                        inAWeek,
                        new Entry[] {x, y, event("other", "2026-01-08T23:59:59Z")},
                        "2 of 3 in order since 2026-01-02T00:00:00Z; next z before 2026-01-09T00:00:00Z"),
                Arguments.of(inAWeek, new Entry[] {x, y, event("other", "2026-01-09")}, "0 of 3 in order; next x"),
                Arguments.of(
                        inAWeek,
                        new Entry[] {x, y, event("x", "2026-01-05"), event("other", "2026-01-09")},
                        "1 of 3 in order since 2026-01-05T00:00:00Z; next y, the last before 2026-01-12T00:00:00Z"),
                Arguments.of(
                        xyz.overJourney(),
                        new Entry[] {x},
                        "1 of 3 in order over the journey since 2026-01-02T00:00:00Z; next y"),
                Arguments.of(
                        sequence(EventPattern.of("y").where("v", atLeast(4))),
                        new Entry[] {y},
                        "0 of 1 in order; next y with v at least 4"));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void says_how_far_a_sequence_has_come_about(Sequence sequence, Entry[] entries, String sentence) {
        assertThat(explain(sequence, entries)).isInstanceOf(InOrder.class).hasToString(sentence);
    }

    @Test
    void says_which_event_comes_next_in_a_sequence() {
        Sequence xy = sequence("x", "y").spanning(ofDays(7));

        InOrder begun = (InOrder) explain(xy, ONE);
        InOrder complete = (InOrder) explain(xy, ONE, event("y", "2026-01-03"));

        assertThat(begun).isEqualTo(new InOrder(xy, false, 1, Optional.of(at("2026-01-09")), evidence("2026-01-02")));
        assertThat(begun.next()).contains(EventPattern.of("y"));
        assertThat(complete).isEqualTo(new InOrder(xy, true, 2, Optional.empty(), evidence("2026-01-02")));
        assertThat(complete.next()).isEmpty();
    }

    @Test
    void names_the_instant_at_which_a_value_that_leaves_will_do() {
        Aggregate rich = sum("v", "x").atLeast(10).within(ofDays(7));
        Entry debt = event("x", "2026-01-02").with("v", -5);
        Entry gain = event("x", "2026-01-03").with("v", 12);

        assertThat(unheld(rich, debt, gain))
                .hasToString("a -> b: sum of v of x within 7 days is 7; must be at least 10; by time alone at"
                        + " 2026-01-09T00:00:00Z");
        assertThat(unheld(rich, ONE).byTimeAlone()).isEmpty();
        assertThat(unheld(sequence("x", "y").spanning(ofDays(1)), ONE).byTimeAlone())
                .isEmpty();
    }

    private static List<Evidence> evidence(String... instants) {
        return Stream.of(instants).map(Cases::at).map(Evidence::at).toList();
    }

    /** What is said of a transition whose condition does not hold. */
    private static TransitionExplanation unheld(Condition condition, Entry... entries) {
        JourneyEngine engine = JourneyEngine.of(ab(condition));
        return engine.explain(after(engine, entries)).transitions().get(0);
    }

    private static Progress after(JourneyEngine engine, Entry... entries) {
        Progress progress = engine.start("anna", at("2026-01-01")).progress();
        for (Entry entry : entries) {
            progress = engine.advance(progress, entry).progress();
        }
        return progress;
    }

    /** What is said of a condition, with something beside it that keeps the customer where it is said. */
    private static ConditionExplanation explain(Condition condition, Entry... entries) {
        CustomPredicate yes = (customer, with) -> true;
        CustomPredicate no = (customer, with) -> false;
        JourneyEngine engine = JourneyEngine.of(
                Journey.builder("case")
                        .persona(Persona.builder("spender")
                                .segment(sum("v", "x").atLeast(10))
                                .build())
                        .stage("a")
                        .stage("b")
                        .transition("a", "b", allOf(condition, occurred("never")))
                        .scoring(Scoring.builder()
                                .add("scoring", 7)
                                .add("other", 0)
                                .build())
                        .experiment(Experiment.builder("cta")
                                .variant("control", 50)
                                .variant("green", 50)
                                .build())
                        .build(),
                Map.of("yes", yes, "no", no));
        TransitionExplanation whole =
                engine.explain(after(engine, entries)).transitions().get(0);
        return ((Composed) whole.condition()).parts().get(0);
    }
}
