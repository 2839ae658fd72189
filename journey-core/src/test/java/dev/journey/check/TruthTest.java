package dev.journey.check;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.always;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Occurred;
import dev.journey.condition.Operator;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TruthTest {

    private static final Journey JOURNEY = Journey.builder("case")
            .touchpoint(Touchpoint.builder("home")
                    .event(EventPattern.of("x").where("size", Comparison.lessThan(5)))
                    .build())
            .touchpoint("poster", Channel.PRINT)
            .touchpoint(Touchpoint.builder("mail")
                    .event(EventPattern.of("x").channel(Channel.EMAIL))
                    .build())
            .stage("a")
            .build();

    private static final Occurred X = occurred("x");

    static List<Condition> impossible() {
        return List.of(
                anyOf(),
                not(always()),
                X.atLeast(3).atMost(2),
                allOf(always(), X.atLeast(3).atMost(2)),
                anyOf(anyOf(), not(always())),
                allOf(X, not(X)),
                allOf(not(X), X.atLeast(2)),
                allOf(allOf(occurred("y"), X), not(X)),
                allOf(X.atMost(1), X.atLeast(2)),
                allOf(inStageFor(ofDays(7)), not(inStageFor(ofDays(3)))),
                not(anyOf(X, not(X))),
                X.at("poster"),
                X.at("mail").through(Channel.SMS),
                size(Comparison.atLeast(1).and(Comparison.greaterThan(6)).and(Comparison.atMost(5))),
                size(Comparison.atMost(9).and(Comparison.lessThan(2)).and(Comparison.atLeast(5))),
                occurred("y").at("home"),
                X.at("home").where("size", Comparison.atLeast(5)),
                size(Comparison.atLeast(5).and(Comparison.lessThan(5))),
                size(Comparison.is("m").and(Comparison.in("s", "l"))),
                size(Comparison.of(Operator.IN, List.of())),
                size(Comparison.exists(false).and(Comparison.isNot(1))),
                size(Comparison.atLeast(5).and(Comparison.atMost(5)).and(Comparison.isNot(5))),
                size(atLeast("b").and(atMost("a"))),
                size(Comparison.atLeast(5).and(atMost("a"))),
                size(Comparison.of(Operator.AT_LEAST, List.of(AttributeValue.of(true)))));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void knows_what_can_never_hold(Condition condition) {
        Truth truth = new Truth(JOURNEY);

        assertThat(truth.isNever(condition)).isTrue();
        assertThat(truth.isAlways(condition)).isFalse();
        assertThat(truth.isAlways(not(condition))).isTrue();
    }

    static List<Condition> certain() {
        return List.of(
                always(),
                allOf(),
                X.atLeast(0),
                not(anyOf()),
                anyOf(X, not(X)),
                anyOf(anyOf(X, occurred("y")), not(X.atLeast(2))),
                anyOf(X.atMost(2), X.atLeast(3)),
                anyOf(X, always()),
                allOf(X.atLeast(0), always()),
                X.at("poster").atMost(3));
    }

    @ParameterizedTest
    @MethodSource("certain")
    void knows_what_always_holds(Condition condition) {
        Truth truth = new Truth(JOURNEY);

        assertThat(truth.isAlways(condition)).isTrue();
        assertThat(truth.isNever(condition)).isFalse();
        assertThat(truth.isNever(not(condition))).isTrue();
    }

    static List<Condition> open() {
        return List.of(
                X,
                X.atMost(0),
                X.atLeast(2).atMost(2),
                allOf(X, not(occurred("y"))),
                allOf(X, not(X.atLeast(2))),
                anyOf(X.atLeast(3), not(X.atLeast(2))),
                anyOf(X.atMost(2), X.atLeast(4)),
                anyOf(X.atMost(2), X.atLeast(3).atMost(9)),
                anyOf(X.atLeast(1).atMost(2), X.atLeast(3)),
                allOf(X.atMost(1), X.overJourney().atLeast(2)),
                allOf(X.atMost(1).within(ofDays(1)), X.atLeast(2)),
                allOf(X.atMost(1), occurred("y").atLeast(2)),
                inStageFor(ofDays(1)),
                inactiveFor(ofDays(1)),
                allOf(inactiveFor(ofDays(3)), not(inactiveFor(ofDays(7)))),
                X.at("home"),
                X.at("home").through(Channel.SMS),
                X.at("mail"),
                allOf(X.atMost(2), X.atLeast(2)),
                X.at("home").where("size", Comparison.atLeast(4)),
                size(Comparison.atLeast(5).and(Comparison.atMost(5))),
                size(Comparison.exists(false)),
                size(Comparison.in("s", "l").and(Comparison.isNot("l"))),
                size(Comparison.atLeast(1).and(Comparison.exists(true))),
                size(atLeast("a").and(atMost("b"))),
                size(Comparison.isNot(1)));
    }

    @ParameterizedTest
    @MethodSource("open")
    void says_nothing_of_what_may_or_may_not_hold(Condition condition) {
        Truth truth = new Truth(JOURNEY);

        assertThat(truth.isNever(condition)).isFalse();
        assertThat(truth.isAlways(condition)).isFalse();
    }

    private static Occurred size(Comparison comparison) {
        return occurred("y").where("size", comparison);
    }

    private static Comparison atLeast(String text) {
        return Comparison.of(Operator.AT_LEAST, List.of(AttributeValue.of(text)));
    }

    private static Comparison atMost(String text) {
        return Comparison.of(Operator.AT_MOST, List.of(AttributeValue.of(text)));
    }
}
