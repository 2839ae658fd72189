package dev.journey.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunnelTest {

    private static final Length HALF_AN_HOUR = Length.parse("PT30M");

    private final Journey journey = Journey.builder("shop")
            .touchpoint("shelf", Channel.WEBSITE, "listed", "searched")
            .stage("a")
            .build();

    @ParameterizedTest
    @EnumSource(names = {"ANY_START", "FIRST_ENTRY", "STRICT"})
    void the_last_instant_of_the_window_is_inside(FunnelOrder order) {
        assertThat(count(order, steps("a", "b"), event("a", "10:00:00"), event("b", "10:30:00")))
                .containsExactly(1L, 1L);
        assertThat(count(order, steps("a", "b"), event("a", "10:00:00"), event("b", "10:30:00.000000001")))
                .containsExactly(1L, 0L);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANY_START", "FIRST_ENTRY", "STRICT"})
    void an_event_is_not_taken_for_two_equal_steps(FunnelOrder order) {
        assertThat(count(order, steps("a", "a"), event("a", "10:00:00"))).containsExactly(1L, 0L);
        assertThat(count(order, steps("a", "a"), event("a", "10:00:00"), event("a", "10:01:00")))
                .containsExactly(1L, 1L);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANY_START", "FIRST_ENTRY"})
    void steps_come_in_order_with_anything_between(FunnelOrder order) {
        assertThat(count(
                        order,
                        steps("a", "b", "c"),
                        event("c", "09:59:00"),
                        event("a", "10:00:00"),
                        event("x", "10:01:00"),
                        event("b", "10:02:00")))
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void any_start_begins_again_from_a_later_one() {
        assertThat(count(FunnelOrder.ANY_START, steps("a", "b"), twoStarts())).containsExactly(1L, 1L);
    }

    @Test
    void the_first_entry_is_the_only_start() {
        assertThat(count(FunnelOrder.FIRST_ENTRY, steps("a", "b"), twoStarts())).containsExactly(1L, 0L);
    }

    @Test
    void without_order_each_step_counts_by_itself_at_any_time() {
        assertThat(count(FunnelOrder.UNORDERED, steps("a", "b", "c"), event("c", "08:00:00"), event("a", "20:00:00")))
                .containsExactly(1L, 0L, 1L);
    }

    @Test
    void customers_are_added_up() {
        Funnel funnel = Funnel.of(journey, steps("a", "b"), HALF_AN_HOUR);
        assertThat(funnel.count(
                        Stream.of(
                                history(event("a", "10:00:00"), event("b", "10:01:00")),
                                history(event("a", "10:00:00")),
                                history(event("b", "10:00:00"))),
                        FunnelOrder.ANY_START))
                .containsExactly(2L, 1L);
    }

    @Test
    void a_step_may_be_a_touchpoint_of_the_journey() {
        List<EventPattern> steps = List.of(EventPattern.any().touchpoint("shelf"), EventPattern.of("b"));
        assertThat(count(FunnelOrder.ANY_START, steps, event("searched", "10:00:00"), event("b", "10:01:00")))
                .containsExactly(1L, 1L);
        assertThat(count(FunnelOrder.ANY_START, steps, event("viewed", "10:00:00"), event("b", "10:01:00")))
                .containsExactly(0L, 0L);
    }

    @Test
    void a_window_of_the_calendar_is_that_of_the_journeys_zone() {
        Journey berlin = Journey.builder("shop")
                .zone(ZoneId.of("Europe/Berlin"))
                .stage("a")
                .build();
        Funnel funnel = Funnel.of(berlin, steps("a", "b"), Length.parse("P1M"));
        History overTheChangeOfTheClocks = history(
                Event.of("a", Instant.parse("2026-03-15T12:00:00Z")),
                Event.of("b", Instant.parse("2026-04-15T11:00:00Z")));
        assertThat(funnel.count(Stream.of(overTheChangeOfTheClocks), FunnelOrder.ANY_START))
                .containsExactly(1L, 1L);
        History tooLate = history(
                Event.of("a", Instant.parse("2026-03-15T12:00:00Z")),
                Event.of("b", Instant.parse("2026-04-15T11:00:01Z")));
        assertThat(funnel.count(Stream.of(tooLate), FunnelOrder.ANY_START)).containsExactly(1L, 0L);
    }

    @Test
    void a_window_of_the_calendar_is_refused_where_the_journey_has_no_zone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Funnel.of(journey, steps("a"), Length.parse("P1M")))
                .withMessage("length of the calendar must have a time zone: P1M; give the journey a zone, such as"
                        + " Europe/Berlin, or state an exact length such as P30D");
    }

    @Test
    void a_funnel_without_steps_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Funnel.of(journey, List.of(), HALF_AN_HOUR))
                .withMessage("funnel must have at least one step");
    }

    @Test
    void a_step_may_ask_for_more_than_the_type_of_an_event() {
        List<EventPattern> steps =
                List.of(EventPattern.of("a").where("n", Comparison.atLeast(2)), EventPattern.of("a"));
        EventLog log = EventLog.builder()
                .add("anna", event("a", "10:00:00").with("n", 2))
                .add("anna", event("a", "10:01:00"))
                .add("bob", event("a", "10:00:00").with("n", 1))
                .add("bob", event("a", "10:01:00").with("n", 3))
                .build();
        Funnel funnel = Funnel.of(journey, steps, HALF_AN_HOUR);
        for (FunnelOrder order : List.of(FunnelOrder.ANY_START, FunnelOrder.FIRST_ENTRY, FunnelOrder.STRICT)) {
            assertThat(funnel.count(log.histories(), order)).as(order.name()).containsExactly(2L, 1L);
        }
        assertThat(funnel.count(log.histories(), FunnelOrder.UNORDERED)).containsExactly(2L, 2L);
    }

    @ParameterizedTest
    @EnumSource
    void histories_may_be_of_several_logs(FunnelOrder order) {
        EventLog one = EventLog.builder()
                .add("anna", event("a", "10:00:00"))
                .add("anna", event("b", "10:01:00"))
                .build();
        EventLog other = EventLog.builder()
                .add("bob", event("b", "10:00:00"))
                .add("bob", event("c", "10:01:00"))
                .add("zoe", event("a", "10:00:00"))
                .build();
        Stream<History> histories =
                Stream.of(one.history("anna"), other.history("bob"), one.history("anna"), other.history("zoe"));
        assertThat(Funnel.of(journey, steps("a", "b"), HALF_AN_HOUR).count(histories, order))
                .containsExactly(3L, order == FunnelOrder.UNORDERED ? 3L : 2L);
    }

    @Test
    void a_change_of_the_profile_stands_between_nothing() {
        History history = History.of(
                "anna",
                List.of(
                        event("a", "10:00:00"),
                        ProfileChange.at(event("x", "10:01:00").at()).build(),
                        event("b", "10:02:00")));
        assertThat(Funnel.of(journey, steps("a", "b"), HALF_AN_HOUR).count(Stream.of(history), FunnelOrder.STRICT))
                .containsExactly(1L, 1L);
    }

    @Test
    void counts_a_parallel_stream_like_any_other() {
        EventLog.Builder log = EventLog.builder();
        for (int customer = 0; customer < 10_000; customer++) {
            log.add("c" + customer, event("a", "10:00:00"));
        }
        Funnel funnel = Funnel.of(journey, steps("a"), HALF_AN_HOUR);
        assertThat(funnel.count(log.build().histories().parallel(), FunnelOrder.ANY_START))
                .containsExactly(10_000L);
    }

    private static Event[] twoStarts() {
        return new Event[] {event("a", "10:00:00"), event("a", "11:00:00"), event("b", "11:10:00")};
    }

    private List<Long> count(FunnelOrder order, List<EventPattern> steps, Event... events) {
        return Funnel.of(journey, steps, HALF_AN_HOUR).count(Stream.of(history(events)), order);
    }

    private static List<EventPattern> steps(String... types) {
        return Arrays.stream(types).map(EventPattern::of).toList();
    }

    private static History history(Event... events) {
        return History.of("anna", List.of(events));
    }

    private static Event event(String type, String time) {
        return Event.of(type, Instant.parse("2026-01-05T" + time + "Z"));
    }
}
