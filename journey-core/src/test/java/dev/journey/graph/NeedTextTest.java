package dev.journey.graph;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.condition.Comparison.exists;
import static dev.journey.condition.Comparison.greaterThan;
import static dev.journey.condition.Comparison.in;
import static dev.journey.condition.Comparison.is;
import static dev.journey.condition.Comparison.lessThan;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.average;
import static dev.journey.condition.Conditions.distinct;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.latest;
import static dev.journey.condition.Conditions.max;
import static dev.journey.condition.Conditions.min;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.event.Channel.EMAIL;
import static dev.journey.event.Channel.WEBSITE;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.model.Journey;
import dev.journey.model.Scoring;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts are frozen: stored snapshots name their slots by the order of these, so no expectation here may change. */
class NeedTextTest {

    private static Journey.Builder shop(Condition... conditions) {
        return Journey.builder("shop")
                .zone(ZoneId.of("Europe/Berlin"))
                .keep(50)
                .stage("a", stage -> stage.touchpoint("home", WEBSITE, "main", "index"))
                .stage("b")
                .transition("a", "b", anyOf(conditions));
    }

    private static List<String> texts(Condition... conditions) {
        return JourneyGraph.of(shop(conditions).build()).start().slots().texts();
    }

    @Test
    void counts_and_windows() {
        assertThat(texts(occurred("x").atLeast(3))).containsExactly("count {event \"x\"} up to 3");
        assertThat(texts(occurred("x").atMost(3))).containsExactly("count {event \"x\"} up to 4");
        assertThat(texts(occurred("x").atLeast(3).within(ofDays(7))))
                .containsExactly("instants {event \"x\"} within 604800s up to 3");
        assertThat(texts(occurred("x").within(Period.of(1, 2, 3))))
                .containsExactly("instants {event \"x\"} within 14m3d \"Europe/Berlin\" up to 1");
    }

    @Test
    void silence_and_sequences() {
        assertThat(texts(inactiveFor(ofDays(1)))).containsExactly("last {}");
        assertThat(texts(sequence("x", "y"))).containsExactly("sequence [{event \"x\"} {event \"y\"}]");
        assertThat(texts(sequence("x", "y").spanning(ofDays(2))))
                .containsExactly("sequence [{event \"x\"} {event \"y\"}] spanning 172800s");
    }

    @Test
    void aggregates() {
        assertThat(texts(
                        sum("v", "x").atLeast(5),
                        average("v", "x").atLeast(5),
                        min("v", "x").atLeast(5),
                        max("v", "x").atLeast(5),
                        latest("v", "x").is("y"),
                        distinct("v", "x").atLeast(5)))
                .containsExactly(
                        "average \"v\" {event \"x\"}",
                        "distinct \"v\" {event \"x\"} up to 6",
                        "latest \"v\" {event \"x\"}",
                        "max \"v\" {event \"x\"}",
                        "min \"v\" {event \"x\"}",
                        "sum \"v\" {event \"x\"}");
        assertThat(texts(sum("v", "x").atLeast(5).within(ofDays(1))))
                .containsExactly("values \"v\" {event \"x\"} within 86400s up to 50");
    }

    @Test
    void scores() {
        Journey journey = shop(occurred("x").overJourney())
                .scoring(Scoring.builder().start(7).add("z", -5).add("y", 10).build())
                .build();
        assertThat(JourneyGraph.of(journey).slots().texts())
                .containsExactly("count {event \"x\"} up to 1", "score 7 [{event \"y\"} 10 {event \"z\"} -5]");
    }

    @Test
    void patterns() {
        assertThat(texts(occurred(EventPattern.any().touchpoint("home"))))
                .containsExactly("count {at [{event \"index\"} {event \"main\"}]} up to 1");
        assertThat(texts(occurred("x")
                        .at("home")
                        .through(EMAIL)
                        .where("z", greaterThan(0.5).and(lessThan(10)))
                        .where("y", is("\"a\\b\""))))
                .containsExactly("count {event \"x\" channel \"email\" where \"y\" is \"\\\"a\\\\b\\\"\""
                        + " where \"z\" greaterThan 0.5 lessThan 10 at [{event \"index\"} {event \"main\"}]} up to 1");
        assertThat(texts(occurred("x").where("y", exists(true))))
                .containsExactly("count {event \"x\" where \"y\" exists true} up to 1");
    }

    @Test
    void what_says_the_same_shares_a_slot() {
        assertThat(texts(
                        occurred("x").where("y", in("b", "a")),
                        occurred("x").where("y", in("a", "b", "b")),
                        occurred("x").where("y", in("a", "b")).atLeast(3)))
                .containsExactly("count {event \"x\" where \"y\" in \"a\",\"b\"} up to 3");
        assertThat(texts(
                        occurred("x").where("y", atLeast(1).and(lessThan(2))),
                        occurred("x").where("y", lessThan(2)).where("y", atLeast(1))))
                .hasSize(1);
        assertThat(texts(occurred("x").within(Period.ofYears(1)), occurred("x").within(Period.ofMonths(12))))
                .hasSize(1);
    }

    @Test
    void the_order_of_conditions_does_not_matter() {
        Condition[] conditions = {
            occurred("x"),
            inactiveFor(ofDays(1)),
            sum("v", "x").atLeast(5),
            sequence("x", "y"),
            occurred("x").atLeast(2)
        };
        Condition[] reversed = Stream.iterate(conditions.length - 1, i -> i >= 0, i -> i - 1)
                .map(i -> conditions[i])
                .toArray(Condition[]::new);
        JourneyGraph one = JourneyGraph.of(shop(conditions).build());
        JourneyGraph other = JourneyGraph.of(shop(reversed).build());

        assertThat(one.start().slots().texts()).isEqualTo(other.start().slots().texts());
        assertThat(one.start().fingerprint()).isEqualTo(other.start().fingerprint());
    }

    /**
     * <pre>
     * printf 'journey count {event "y"} up to 1\nstage instants {event "x"} within 604800s up to 3\n' | sha256sum
     * printf '' | sha256sum
     * </pre>
     */
    @Test
    void a_fingerprint_is_the_beginning_of_a_hash_of_the_texts() {
        Journey journey = shop(
                        occurred("x").atLeast(3).within(ofDays(7)),
                        occurred("y").overJourney())
                .build();
        JourneyGraph without =
                JourneyGraph.of(Journey.builder("shop").stage("a").build());

        assertThat(JourneyGraph.of(journey).start().fingerprint()).isEqualTo(0xdd97c476);
        assertThat(without.start().fingerprint()).isEqualTo(0xe3b0c442);
    }
}
