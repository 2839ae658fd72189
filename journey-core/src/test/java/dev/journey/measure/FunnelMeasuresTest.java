package dev.journey.measure;

import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

// Longer than others: the naive search beside which the funnel is held stands here with it.
class FunnelMeasuresTest {

    private static final Instant TEN = Instant.parse("2026-01-05T10:00:00Z");
    private static final Length HALF_AN_HOUR = Length.parse("PT30M");

    private final Journey journey = Journey.builder("shop")
            .stage("a")
            .stage("b")
            .stage("c")
            .transition("a", "b", occurred("b"))
            .transition("b", "a", occurred("a"))
            .transition("b", "c", occurred("c"))
            .transition("a", "c", occurred("skip"))
            .build();

    @Test
    void strict_steps_have_no_event_between_them() {
        assertThat(strict("a:0 b:1 c:2").steps())
                .extracting(FunnelStepMeasure::customers)
                .containsExactly(1L, 1L, 1L);
        assertThat(strict("a:0 x:1 b:2 c:3").steps())
                .extracting(FunnelStepMeasure::customers)
                .containsExactly(1L, 0L, 0L);
        assertThat(strict("a:0 b:1 a:2 c:3").steps())
                .extracting(FunnelStepMeasure::customers)
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void strict_steps_may_come_at_a_later_start() {
        assertThat(strict("a:0 x:1 a:2 b:3 c:4").converted()).isEqualTo(1);
        assertThat(strict("a:0 a:29 b:45 c:59").converted()).isEqualTo(1);
    }

    @Test
    void who_did_not_get_through_is_in_progress_up_to_the_last_instant_of_the_window() {
        History history = history("anna", "a:0 b:5");

        assertThat(measure(FunnelOrder.ANY_START, 30, history)).satisfies(outcomes(0, 1, 0));
        assertThat(measure(FunnelOrder.ANY_START, 31, history)).satisfies(outcomes(0, 0, 1));
        assertThat(measure(FunnelOrder.ANY_START, 60, history("anna", "a:0 b:5 c:30")))
                .satisfies(outcomes(1, 0, 0));
        assertThat(measure(FunnelOrder.ANY_START, 60, history("bob", "b:5"))).satisfies(outcomes(0, 0, 0));
    }

    @Test
    void a_later_start_keeps_a_customer_in_progress_but_not_past_the_first_entry() {
        History history = history("anna", "a:0 x:10 a:20 x:40");

        assertThat(measure(FunnelOrder.ANY_START, 45, history)).satisfies(outcomes(0, 1, 0));
        assertThat(measure(FunnelOrder.FIRST_ENTRY, 45, history)).satisfies(outcomes(0, 0, 1));
        assertThat(measure(FunnelOrder.UNORDERED, 45, history)).satisfies(outcomes(0, 1, 0));
    }

    @Test
    void a_strict_way_that_was_left_can_not_be_gone_on() {
        assertThat(measure(FunnelOrder.STRICT, 10, history("anna", "a:0 b:5"))).satisfies(outcomes(0, 1, 0));
        assertThat(measure(FunnelOrder.STRICT, 10, history("anna", "a:0 b:5 x:6")))
                .satisfies(outcomes(0, 0, 1));
    }

    @Test
    void what_comes_after_the_instant_is_not_seen() {
        assertThat(measure(FunnelOrder.ANY_START, 10, history("anna", "a:0 b:10 c:11"))
                        .steps())
                .extracting(FunnelStepMeasure::customers)
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void times_are_those_of_the_way_that_got_there_first_and_began_last() {
        FunnelMeasure measure = measure(FunnelOrder.ANY_START, 60, history("anna", "a:0 b:2 a:5 b:9 b:10 c:12 c:13"));

        assertThat(measure.steps())
                .extracting(FunnelStepMeasure::time)
                .containsExactly(Optional.empty(), spread(ofMinutes(4)), spread(ofMinutes(3)));
    }

    /** Every way through the events, and the best of them by the definition. */
    @Test
    void the_way_found_is_the_best_of_all_ways() {
        Random random = new Random(20260105);
        for (int round = 0; round < 2_000; round++) {
            List<Event> events = new ArrayList<>();
            for (int minute = 0; minute < 45; minute += random.nextInt(12)) {
                events.add(event("abcx".substring(random.nextInt(4)).substring(0, 1) + ":" + minute));
            }
            History history = History.of("anna", events);
            List<Event> best = bestWay(history.events().toList());

            FunnelMeasure measure = measure(FunnelOrder.ANY_START, 60, history);

            assertThat(measure.steps())
                    .as("%s", events)
                    .extracting(step -> step.time().map(Spread::median))
                    .isEqualTo(gaps(best));
            assertThat(measure.steps().stream()
                            .filter(step -> step.customers() == 1)
                            .count())
                    .isEqualTo(best.size());
        }
    }

    private static List<Optional<Duration>> gaps(List<Event> way) {
        List<Optional<Duration>> gaps = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
            gaps.add(
                    step == 0 || step >= way.size()
                            ? Optional.empty()
                            : Optional.of(Duration.between(
                                    way.get(step - 1).at(), way.get(step).at())));
        }
        return gaps;
    }

    /** The longest; of those the first to arrive, then the last to begin, then the first at each step between. */
    private static List<Event> bestWay(List<Event> events) {
        Comparator<List<Event>> order = Comparator.comparing((List<Event> way) -> -way.size())
                .thenComparing(way -> events.indexOf(way.get(way.size() - 1)))
                .thenComparing(way -> -events.indexOf(way.get(0)))
                .thenComparing(way -> events.indexOf(way.get(way.size() / 2)));
        return ways(events, List.of()).filter(way -> !way.isEmpty()).min(order).orElse(List.of());
    }

    private static Stream<List<Event>> ways(List<Event> rest, List<Event> way) {
        Stream<List<Event>> longer = way.size() == 3
                ? Stream.of()
                : Stream.iterate(0, i -> i + 1)
                        .limit(rest.size())
                        .filter(i -> rest.get(i).type().equals("abc".substring(way.size(), way.size() + 1)))
                        .filter(i -> way.isEmpty()
                                || !rest.get(i).at().isAfter(way.get(0).at().plus(ofMinutes(30))))
                        .flatMap(i -> ways(
                                rest.subList(i + 1, rest.size()),
                                Stream.concat(way.stream(), Stream.of(rest.get(i)))
                                        .toList()));
        return Stream.concat(Stream.of(way), longer);
    }

    @ParameterizedTest
    @EnumSource
    void customers_and_parts_may_come_in_any_order(FunnelOrder order) {
        History anna = history("anna", "a:0 b:1 c:2");
        History bob = history("bob", "a:0 a:1 b:5");
        FunnelMeasures whole = measures(order, 10, anna, bob);
        FunnelMeasures merged = measures(order, 10, bob);
        merged.merge(measures(order, 10, anna));

        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole).isNotEqualTo(measures(order, 10, bob));
        assertThat(merged.measure()).isEqualTo(whole.measure());
    }

    @Test
    void measures_of_another_funnel_are_not_merged() {
        FunnelMeasures measures = measures(FunnelOrder.ANY_START, 10);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures.merge(measures(FunnelOrder.STRICT, 10)))
                .withMessage("measures of funnel a > b > c within 30 minutes, STRICT, as of 2026-01-05T10:10:00Z must"
                        + " not be merged into those of a > b > c within 30 minutes, ANY_START, as of"
                        + " 2026-01-05T10:10:00Z; take the same journey, steps, window, order and instant for both");
    }

    @Test
    void stages_are_steps_where_they_are_entered_in_order() {
        List<History> histories = List.of(
                history("anna", "x:0 b:3 c:10"), history("bob", "x:0 skip:5"), history("cleo", "x:0 b:20 c:31"));
        StageFunnelMeasures measures = stages(FunnelOrder.ANY_START);
        StageFunnelMeasures merged = stages(FunnelOrder.ANY_START);
        for (History history : histories) {
            measures.add(JourneyEngine.of(journey).replay(history, minute(60)));
            StageFunnelMeasures part = stages(FunnelOrder.ANY_START);
            part.add(history, JourneyEngine.of(journey).replay(history, minute(60)));
            merged.merge(part);
        }

        assertThat(measures.measure())
                .isEqualTo(new FunnelMeasure(
                        FunnelOrder.ANY_START,
                        minute(60),
                        3,
                        List.of(
                                new FunnelStepMeasure("a", 3, Optional.empty()),
                                new FunnelStepMeasure("b", 2, spread(ofMinutes(3), ofMinutes(20))),
                                new FunnelStepMeasure("c", 1, spread(ofMinutes(7)))),
                        1,
                        0,
                        2));
        assertThat(merged).isEqualTo(measures).hasSameHashCodeAs(measures);
    }

    @Test
    void stages_that_the_journey_does_not_have_and_another_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> StageFunnelMeasures.of(journey, List.of(), HALF_AN_HOUR, FunnelOrder.STRICT, minute(60)))
                .withMessage("funnel must have at least one step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stages(FunnelOrder.STRICT).merge(stages(FunnelOrder.ANY_START)))
                .withMessageStartingWith(
                        "measures of funnel a > b > c within 30 minutes, ANY_START must not be merged");
    }

    private StageFunnelMeasures stages(FunnelOrder order) {
        return StageFunnelMeasures.of(journey, List.of("a", "b", "c"), HALF_AN_HOUR, order, minute(60));
    }

    private FunnelMeasure strict(String events) {
        return measure(FunnelOrder.STRICT, 60, history("anna", events));
    }

    private FunnelMeasure measure(FunnelOrder order, int asOf, History... histories) {
        return measures(order, asOf, histories).measure();
    }

    private FunnelMeasures measures(FunnelOrder order, int asOf, History... histories) {
        List<EventPattern> steps =
                Stream.of("a", "b", "c").map(EventPattern::of).toList();
        FunnelMeasures measures = Funnel.of(journey, steps, HALF_AN_HOUR).measures(order, minute(asOf));
        Arrays.stream(histories).forEach(measures::add);
        return measures;
    }

    private static Consumer<FunnelMeasure> outcomes(long converted, long inProgress, long dropped) {
        return measure -> assertThat(List.of(measure.converted(), measure.inProgress(), measure.dropped()))
                .isEqualTo(List.of(converted, inProgress, dropped));
    }

    private static Optional<Spread> spread(Duration... lengths) {
        return Optional.of(Spread.of(List.of(lengths)));
    }

    /** Events as a type and the minutes since ten o'clock, such as {@code a:0 b:5}. */
    private static History history(String customer, String events) {
        return History.of(
                customer,
                Arrays.stream(events.split(" ")).map(FunnelMeasuresTest::event).toList());
    }

    private static Event event(String typeAndMinute) {
        String[] parts = typeAndMinute.split(":");
        return Event.of(parts[0], minute(Integer.parseInt(parts[1])));
    }

    private static Instant minute(int minute) {
        return TEN.plus(ofMinutes(minute));
    }
}
