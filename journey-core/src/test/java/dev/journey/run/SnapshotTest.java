package dev.journey.run;

import static dev.journey.condition.Comparison.exists;
import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.average;
import static dev.journey.condition.Conditions.distinct;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.latest;
import static dev.journey.condition.Conditions.max;
import static dev.journey.condition.Conditions.min;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Condition;
import dev.journey.condition.Length;
import dev.journey.condition.Remembered;
import dev.journey.condition.Remembered.DatedValue;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.model.Cap;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import dev.journey.model.Scoring;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotTest {

    private static final Instant FIRST = at("2026-01-01");
    private static final Instant SECOND = at("2026-01-02");

    /** The customer never gets so far, however much is remembered. */
    private static Journey.Builder waiting(Condition condition) {
        return Journey.builder("case")
                .keep(2)
                .remember(2)
                .stage("a")
                .stage("b")
                .transition("a", "b", allOf(occurred("never").within(ofDays(1)), condition));
    }

    private static Progress progress(JourneyEngine engine, Entry... entries) {
        Progress progress = engine.start("anna", FIRST).progress();
        for (Entry entry : entries) {
            progress = engine.advance(progress, entry).progress();
        }
        return progress;
    }

    private static Event x(String at, double value) {
        return event("x", at).with("v", value);
    }

    static Stream<Arguments> contents() {
        AttributeValue one = AttributeValue.of(1);
        AttributeValue two = AttributeValue.of(2);
        return Stream.of(
                Arguments.of(occurred("x").atLeast(9), new Remembered.Count(2)),
                Arguments.of(occurred("x").atLeast(9).overJourney(), new Remembered.Count(2)),
                Arguments.of(
                        occurred("x").atLeast(9).within(ofDays(7)), new Remembered.Instants(List.of(FIRST, SECOND))),
                Arguments.of(inactiveFor(ofDays(7)).without("x"), new Remembered.Last(SECOND)),
                Arguments.of(sequence("x", "x", "y"), new Remembered.Places(List.of(FIRST, FIRST))),
                Arguments.of(sum("v", "x").greaterThan(9), new Remembered.Sum(new BigDecimal("3"))),
                Arguments.of(average("v", "x").greaterThan(9), new Remembered.Mean(new BigDecimal("3.00"), 2)),
                Arguments.of(min("v", "x").greaterThan(9), new Remembered.Extreme((Decimal) one)),
                Arguments.of(max("v", "x").greaterThan(9), new Remembered.Extreme((Decimal) two)),
                Arguments.of(latest("v", "x").greaterThan(9), new Remembered.Latest(two, SECOND)),
                Arguments.of(distinct("v", "x").greaterThan(9), new Remembered.Different(Set.of(two, one))),
                Arguments.of(
                        sum("v", "x").greaterThan(9).within(ofDays(7)),
                        new Remembered.Dated(List.of(new DatedValue(FIRST, one), new DatedValue(SECOND, two)))));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatever_is_remembered_comes_back(Condition condition, Remembered content) {
        JourneyEngine engine = JourneyEngine.of(waiting(condition).build());
        Progress progress = progress(engine, x("2026-01-01", 1), x("2026-01-02", 2));

        Snapshot snapshot = progress.snapshot();

        assertThat(Stream.concat(snapshot.remembered().stream(), snapshot.visit().remembered().stream())
                        .map(Snapshot.Slot::content))
                .containsExactly(content);
        assertThat(engine.restore(snapshot)).isEqualTo(progress).hasSameHashCodeAs(progress);
        assertThat(engine.restore(snapshot).snapshot()).isEqualTo(snapshot);
    }

    @Test
    void the_score_comes_back() {
        JourneyEngine engine = JourneyEngine.of(waiting(occurred("y"))
                .scoring(Scoring.builder().start(5).add("x", -3).build())
                .build());
        Progress progress = progress(engine, x("2026-01-01", 1));

        assertThat(progress.snapshot().remembered()).containsExactly(new Snapshot.Slot(0, new Remembered.Points(2)));
        assertThat(engine.restore(progress.snapshot()).score()).isEqualTo(2);
    }

    @Test
    void what_is_as_at_the_beginning_is_left_out() {
        JourneyEngine engine = JourneyEngine.of(waiting(allOf(
                        occurred("y").atLeast(0),
                        sequence("y", "x"),
                        sum("w", "x").exists(true),
                        sum("v", "x").is(0)))
                .build());
        Progress progress = progress(engine, x("2026-01-01", 0), event("y", "2026-01-01"));

        assertThat(progress.snapshot().visit().remembered())
                .containsExactly(new Snapshot.Slot(2, new Remembered.Places(List.of(FIRST))));
        assertThat(engine.restore(progress.snapshot())).isEqualTo(progress);
    }

    private static Journey.Builder reminding() {
        return Journey.builder("case")
                .zone(ZoneOffset.UTC)
                .remember(2)
                .quietHours(QuietHours.of(LocalTime.of(21, 0), LocalTime.of(8, 0)))
                .cap(Cap.of(Channel.EMAIL, 2, Length.parse("P7D")))
                .stage(
                        "a",
                        stage -> stage.followUp(mail("at-once", ofHours(10)))
                                .followUp(mail("by-night", ofHours(22)))
                                .followUp(mail("later", ofDays(9))))
                .stage("b")
                .transition("a", "b", occurred("x").atLeast(3));
    }

    private static FollowUp mail(String id, Duration silence) {
        return FollowUp.builder(id)
                .when(inactiveFor(silence))
                .channel(Channel.EMAIL)
                .build();
    }

    @Test
    void follow_ups_caps_and_event_ids_come_back_and_go_on() {
        JourneyEngine engine = JourneyEngine.of(reminding().build());
        Progress progress = engine.start("anna", FIRST, Map.of("orders", AttributeValue.of(3)))
                .progress();
        progress = engine.advance(progress, Event.builder("x", FIRST).id("e1").build())
                .progress();
        progress = engine.advance(progress, at("2026-01-01T23:00:00Z")).progress();

        Snapshot snapshot = progress.snapshot();

        assertThat(snapshot.visit().followUps())
                .isEqualTo(Map.of("at-once", Optional.empty(), "by-night", Optional.of(at("2026-01-02T08:00:00Z"))));
        assertThat(snapshot.caps()).isEqualTo(Map.of("cap-1", List.of(at("2026-01-01T10:00:00Z"))));
        assertThat(snapshot.recentIds()).containsExactly("e1");
        assertThat(snapshot.profile()).isEqualTo(Map.of("orders", AttributeValue.of(3)));
        Progress restored = engine.restore(snapshot);
        assertThat(restored).isEqualTo(progress);
        assertThat(restored.nextDeadline()).contains(at("2026-01-02T08:00:00Z"));
        assertThat(engine.advance(restored, SECOND.plus(ofDays(9))))
                .isEqualTo(engine.advance(progress, SECOND.plus(ofDays(9))));
    }

    @Test
    void goes_on_under_a_definition_that_says_the_same_in_other_words() {
        Progress progress = progress(
                JourneyEngine.of(reminding().name("Shop").build()), event("x", "2026-01-01"), event("x", "2026-01-02"));
        JourneyEngine renamed = JourneyEngine.of(reminding().name("Store").build());

        Progress restored = renamed.restore(progress.snapshot());

        assertThat(renamed.advance(restored, event("x", "2026-01-03"))
                        .progress()
                        .stage())
                .isEqualTo("b");
    }

    @Test
    void is_refused_by_another_journey_or_version() {
        Snapshot snapshot =
                progress(JourneyEngine.of(waiting(occurred("x")).build())).snapshot();
        JourneyEngine next = JourneyEngine.of(waiting(occurred("x")).version(2).build());

        assertThatThrownBy(() -> next.restore(snapshot))
                .isInstanceOfSatisfying(
                        InvalidSnapshotException.class,
                        refused -> assertThat(refused.snapshot()).isSameAs(snapshot))
                .hasMessage("snapshot of customer 'anna' belongs to version 1 of journey 'case', but the engine runs"
                        + " version 2 of 'case'; replay the customer's history under the definition that the engine"
                        + " runs");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(occurred("x").atLeast(4)),
                Arguments.of(occurred("x").where("v", exists(true)).atLeast(3)),
                Arguments.of(occurred("x").atLeast(3).within(ofDays(7))),
                Arguments.of(occurred("x").atLeast(3).overJourney()),
                Arguments.of(allOf(occurred("x").atLeast(3), occurred("y"))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void is_refused_where_something_else_is_remembered_under_the_same_version(Condition changed) {
        Snapshot snapshot = progress(
                        JourneyEngine.of(waiting(occurred("x").atLeast(3)).build()))
                .snapshot();
        JourneyEngine engine = JourneyEngine.of(waiting(changed).build());

        assertThatThrownBy(() -> engine.restore(snapshot))
                .isInstanceOf(InvalidSnapshotException.class)
                .hasMessageMatching("snapshot of customer 'anna' was taken when the rules remembered something else in"
                        + " stage 'a' than they do now: its fingerprint must be [0-9a-f]{8}, not [0-9a-f]{8}; count the"
                        + " version up when a journey changes; replay the customer's history under the definition that"
                        + " the engine runs");
    }

    @Test
    void goes_on_where_only_a_bound_has_changed_of_which_nothing_is_remembered() {
        Condition before = sum("v", "x").greaterThan(5);
        Progress progress = progress(JourneyEngine.of(waiting(before).build()), x("2026-01-01", 1));
        JourneyEngine engine =
                JourneyEngine.of(waiting(sum("v", "x").greaterThan(7)).build());

        assertThat(engine.restore(progress.snapshot()).snapshot()).isEqualTo(progress.snapshot());
    }
}
