package dev.journey.run;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.condition.Comparison.exists;
import static dev.journey.condition.Comparison.is;
import static dev.journey.condition.Comparison.isNot;
import static dev.journey.condition.Comparison.lessThan;
import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.score;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.profile;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.ProfileAttribute;
import dev.journey.condition.Score;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Text;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import dev.journey.model.Scoring;
import dev.journey.run.ConditionExplanation.Compared;
import dev.journey.run.ConditionExplanation.Composed;
import dev.journey.run.ConditionExplanation.Count;
import dev.journey.run.ConditionExplanation.InOrder;
import dev.journey.run.ConditionExplanation.Lasting;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Doing what the explanation of a condition asks for, and nothing else, makes it hold at the instant that it says. */
class AdviceTest {

    private static final Period MONTH = Period.ofMonths(1);
    private static final EventPattern DEAR =
            EventPattern.of("x").where("price", atLeast(4).and(lessThan(9))).where("colour", isNot("red"));

    /** At the end of January a month ends earlier for the second event. */
    private static final Entry[] MONTH_END = {event("x", "2026-01-30T22:00:00Z"), event("x", "2026-01-31T21:00:00Z")};

    private static Entry[] on(String... entries) {
        return Stream.of(entries)
                .map(entry -> event(entry.substring(0, 1), "2026-01-" + entry.substring(1)))
                .toArray(Entry[]::new);
    }

    static List<Arguments> counts() {
        return List.of(
                Arguments.of(occurred("x"), on("y02")),
                Arguments.of(occurred("x").atLeast(3), on("x02")),
                Arguments.of(occurred("x").exactly(2), on("y02")),
                Arguments.of(occurred("x").atLeast(2).atMost(4), on("x02")),
                Arguments.of(occurred("x").atLeast(2).overJourney(), on("x02")),
                Arguments.of(occurred(DEAR).atLeast(2), on("x02")),
                Arguments.of(occurred(EventPattern.any().channel(Channel.EMAIL)), on("x02")),
                Arguments.of(occurred("x").within(ofDays(7)), on("y02")),
                Arguments.of(occurred("x").atLeast(3).within(ofDays(7)), on("x02", "x05", "y06")),
                Arguments.of(occurred("x").atLeast(4).within(ofDays(7)), on("x02", "x08", "x09")),
                Arguments.of(occurred("x").exactly(3).within(ofDays(7)).overJourney(), on("x02", "x05")),
                Arguments.of(occurred("x").atLeast(3).within(MONTH), MONTH_END));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void of_missing_events_is_to_let_them_happen_in_time(Condition condition, Entry[] entries) {
        Journey journey = journey(condition);
        Progress progress = progress(journey, entries);
        Count count = (Count) leaf(journey, progress, progress.changedAt());
        assertThat(count.satisfied()).isFalse();

        Event wanted = matching(count.condition().pattern(), inTime(progress, count.until()));
        assertThat(leafAfter(journey, progress, wanted, count.missing() - 1).satisfied())
                .isFalse();
        assertThat(leafAfter(journey, progress, wanted, count.missing()).satisfied())
                .isTrue();
        count.until()
                .ifPresent(end -> assertThat(leafAfter(
                                        journey,
                                        progress,
                                        matching(count.condition().pattern(), end),
                                        count.missing())
                                .satisfied())
                        .isFalse());
    }

    static List<Arguments> tooMany() {
        return List.of(
                Arguments.of(occurred("x").atMost(0).within(ofDays(7)), on("x02")),
                Arguments.of(occurred("x").atMost(1).within(ofDays(7)), on("x02", "x03", "x04", "x05")),
                Arguments.of(occurred("x").exactly(1).within(ofDays(7)), on("x02", "x03", "x04")),
                Arguments.of(occurred("x").atMost(1).within(ofDays(7)).overJourney(), on("x02", "x03")),
                Arguments.of(occurred("x").atMost(1).within(MONTH), MONTH_END),
                Arguments.of(occurred("x").atMost(0).within(MONTH), MONTH_END));
    }

    @ParameterizedTest
    @MethodSource("tooMany")
    void of_too_many_events_is_to_let_them_leave(Condition condition, Entry[] entries) {
        Journey journey = journey(condition);
        Progress progress = progress(journey, entries);
        Count count = (Count) leaf(journey, progress, progress.changedAt());

        assertThat(count.tooMany()).isTrue();
        assertBeginsAt(journey, progress, count.until().orElseThrow());
    }

    @Test
    void of_too_many_events_that_leave_at_once_is_not_to_wait_for_too_few() {
        Journey journey = journey(occurred("x").exactly(1).within(ofDays(7)));
        Progress progress = progress(journey, on("x02", "x03", "x03"));

        assertThat(leaf(journey, progress, progress.changedAt()))
                .hasToString("2 of exactly 1 x within 7 days; 1 too many");
        assertThat(leaf(journey, progress, at("2026-01-10"))).hasToString("0 of exactly 1 x within 7 days; 1 more");
    }

    static List<Arguments> lasting() {
        return List.of(
                Arguments.of(inStageFor(ofDays(14)), on("x05")),
                Arguments.of(inStageFor(MONTH), on("x05")),
                Arguments.of(inactiveFor(ofDays(3)), on("x05")),
                Arguments.of(inactiveFor(ofHours(36)).without("x"), on("x05", "y06")),
                Arguments.of(inactiveFor(ofDays(3)).without(DEAR), on("x02")),
                Arguments.of(inactiveFor(MONTH).overJourney(), on("x31")));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void of_what_has_to_last_is_to_wait(Condition condition, Entry[] entries) {
        Journey journey = journey(condition);
        Progress progress = progress(journey, entries);
        Lasting lasting = (Lasting) leaf(journey, progress, progress.changedAt());

        assertBeginsAt(journey, progress, lasting.due().orElseThrow());
    }

    static List<Arguments> sequences() {
        return List.of(
                Arguments.of(sequence("x", "y", "z"), on("y02")),
                Arguments.of(sequence("x", "y", "z"), on("x02", "z03")),
                Arguments.of(sequence("x", "x", "y", "x"), on("x02", "y03")),
                Arguments.of(sequence("x", "y", "z").spanning(ofDays(7)), on("y02")),
                Arguments.of(sequence("x", "y", "z").spanning(ofDays(7)), on("x02", "y03", "x05")),
                Arguments.of(sequence("x", "y", "z").spanning(ofDays(7)), on("x02", "y03", "x08", "w09")),
                Arguments.of(sequence("x", "y", "z").spanning(ofDays(7)), on("x02", "y03", "w20")),
                Arguments.of(sequence("x", "y").spanning(ofDays(7)).overJourney(), on("x02")),
                Arguments.of(sequence("x", "y").spanning(MONTH), MONTH_END),
                Arguments.of(sequence(EventPattern.any(), DEAR, EventPattern.of("z")), on("x02")));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void of_a_sequence_is_to_let_the_next_events_happen_in_time(Condition condition, Entry[] entries) {
        Journey journey = journey(condition);
        Progress progress = progress(journey, entries);
        InOrder sequence = (InOrder) leaf(journey, progress, progress.changedAt());
        Optional<Instant> until = sequence.until();
        assertThat(sequence.satisfied()).isFalse();

        Progress tooLate = progress;
        for (int place = sequence.taken();
                place < sequence.condition().patterns().size();
                place++) {
            EventPattern next = ((InOrder) leaf(journey, progress, progress.changedAt()))
                    .next()
                    .orElseThrow();
            assertThat(next).isEqualTo(sequence.condition().patterns().get(place));
            tooLate = until.isPresent() ? advance(journey, tooLate, matching(next, until.get())) : tooLate;
            progress = advance(journey, progress, matching(next, inTime(progress, until)));
        }
        assertThat(leaf(journey, progress, progress.changedAt()).satisfied()).isTrue();
        assertThat(leaf(journey, tooLate, tooLate.changedAt()).satisfied()).isFalse();
    }

    static List<Condition> attributes() {
        return List.of(
                attribute("v").is(5),
                attribute("v").is("5"),
                attribute("v").is(true),
                attribute("v").isNot("old"),
                attribute("v").in("a", "b"),
                attribute("v").in(1, 2),
                attribute("v").atLeast(5),
                attribute("v").compares(Comparison.greaterThan("p")),
                attribute("v").compares(Comparison.lessThan(5).and(isNot(4))),
                attribute("v").compares(exists(true).and(is(0))),
                attribute("unknown").exists(true),
                attribute("v").exists(false));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void of_an_attribute_is_to_know_what_it_must_be(ProfileAttribute condition) {
        Journey journey = journey(condition);
        Progress progress =
                progress(journey, profile("2026-01-02").set("v", "old").build());
        Compared compared = (Compared) leaf(journey, progress, progress.changedAt());
        assertThat(compared.satisfied()).isFalse();

        ProfileChange.Builder change = profile("2026-01-03");
        fitting(condition.comparison())
                .ifPresentOrElse(value -> change.set(condition.name(), value), () -> change.remove(condition.name()));
        Progress after = advance(journey, progress, change.build());
        assertThat(leaf(journey, after, at("2026-01-03")).satisfied()).isTrue();
    }

    static List<Condition> scores() {
        return List.of(
                score().atLeast(13),
                score().greaterThan(7.5),
                score().lessThan(0),
                score().is(-3),
                score().isNot(7),
                score().in(1, 20),
                score().compares(atLeast(9).and(lessThan(10))));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void of_a_score_is_to_gather_or_lose_the_points_between(Score condition) {
        Journey journey = journey(condition);
        Progress progress = progress(journey);
        Compared compared = (Compared) leaf(journey, progress, progress.changedAt());
        assertThat(compared.satisfied()).isFalse();

        long score = Long.parseLong(compared.actual().orElseThrow());
        long wanted = LongStream.rangeClosed(-99, 99)
                .filter(points -> condition.comparison().holdsForMean(BigDecimal.valueOf(points), 1))
                .boxed()
                .min(Comparator.comparingLong(points -> Math.abs(points - score)))
                .orElseThrow();
        Event point = event(wanted > score ? "plus" : "minus", "2026-01-03");
        assertThat(leafAfter(journey, progress, point, Math.abs(wanted - score) - 1)
                        .satisfied())
                .isFalse();
        assertThat(leafAfter(journey, progress, point, Math.abs(wanted - score)).satisfied())
                .isTrue();
    }

    /** Two stages before the one in question, and nothing that ever leaves it. Every event is relevant. */
    private static Journey journey(Condition condition) {
        return Journey.builder("case")
                .zone(ZoneId.of("Europe/Berlin"))
                .stage("before")
                .stage("a")
                .stage("b")
                .transition("before", "a", occurred("go"))
                .transition("a", "b", allOf(condition, occurred("never")))
                .scoring(Scoring.builder()
                        .start(7)
                        .add("plus", 1)
                        .add("minus", -1)
                        .add(EventPattern.any(), 0)
                        .build())
                .build();
    }

    private static Progress progress(Journey journey, Entry... entries) {
        Progress progress =
                JourneyEngine.of(journey).start("c", at("2026-01-01")).progress();
        progress = advance(journey, progress, event("go", "2026-01-01"));
        for (Entry entry : entries) {
            progress = advance(journey, progress, entry);
        }
        return progress;
    }

    private static Progress advance(Journey journey, Progress progress, Entry entry) {
        return JourneyEngine.of(journey).advance(progress, entry).progress();
    }

    private static ConditionExplanation leafAfter(Journey journey, Progress progress, Event event, long times) {
        Progress after = progress;
        for (long i = 0; i < times; i++) {
            after = advance(journey, after, event);
        }
        return leaf(journey, after, event.at());
    }

    private static ConditionExplanation leaf(Journey journey, Progress progress, Instant at) {
        TransitionExplanation transition =
                JourneyEngine.of(journey).explain(progress, at).transitions().get(0);
        return ((Composed) transition.condition()).parts().get(0);
    }

    private static void assertBeginsAt(Journey journey, Progress progress, Instant at) {
        assertThat(leaf(journey, progress, progress.changedAt()).satisfied()).isFalse();
        assertThat(leaf(journey, progress, at.minusNanos(1)).satisfied()).isFalse();
        assertThat(leaf(journey, progress, at).satisfied()).isTrue();
    }

    /** The last instant before the end, or any later one where there is none. */
    private static Instant inTime(Progress progress, Optional<Instant> until) {
        return until.map(end -> end.minusNanos(1))
                .orElseGet(() -> progress.changedAt().plus(ofDays(1)));
    }

    private static Event matching(EventPattern pattern, Instant at) {
        Event.Builder event = Event.builder(pattern.event().orElse("whatever"), at);
        pattern.channel().ifPresent(event::channel);
        pattern.where()
                .forEach((name, comparison) -> fitting(comparison).ifPresent(value -> event.attribute(name, value)));
        return event.build();
    }

    /** A value that compares as stated; nothing where it must be absent. */
    private static Optional<AttributeValue> fitting(Comparison comparison) {
        Stream<AttributeValue> near = comparison.tests().values().stream()
                .flatMap(List::stream)
                .flatMap(stated -> Stream.of(stated, more(stated, 1), more(stated, -1)));
        return near.filter(value -> comparison.holds(Optional.of(value))).findFirst();
    }

    private static AttributeValue more(AttributeValue value, int by) {
        if (value instanceof Decimal number) {
            return AttributeValue.of(number.value().add(BigDecimal.valueOf(by)));
        }
        return value instanceof Text text ? AttributeValue.of(text.value() + by) : value;
    }
}
