package dev.journey.measure;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import dev.journey.model.UnknownIdException;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What customers do: the paths they take, what they do last, and where they stay. */
class BehaviourTest {

    private static final Instant AS_OF = day(31);

    private final Journey journey = Journey.builder("case")
            .stage("look", stage -> stage.window(Length.parse("P5D")))
            .stage("cart", stage -> stage.conversion(Conversion.of("order")).window(Length.parse("P10D")))
            .stage("gone", stage -> stage.ends(Ending.LAPSE))
            .transition("look", "cart", occurred("add"))
            .transition("cart", "look", occurred("empty"))
            .transition(Transition.builder("gone")
                    .id("silent")
                    .fromAny()
                    .when(inactiveFor(ofDays(20)))
                    .build())
            .build();

    private final List<History> histories = List.of(
            history("anna", "x:1 add:2 order:3 lost:3"),
            history("bob", "x:5 add:6 view:8 empty:9 lost:9"),
            history("cleo", "x:20 view:21"),
            history("dora", "x:20 add:21 view:22"),
            history("emil", "x:2"),
            history("finn", "x:40"));

    @Test
    void paths_are_counted_with_those_who_are_still_on_them() {
        PathsMeasure measure = gathered(() -> Paths.of(journey, AS_OF)).mostFrequent(2);

        assertThat(measure.paths())
                .containsExactly(
                        new PathMeasure(List.of("look"), false, 1, 1),
                        new PathMeasure(List.of("look", "cart"), false, 1, 1));
        assertThat(measure.otherPaths()).isEqualTo(3);
        assertThat(measure.otherCustomers()).isEqualTo(3);
        assertThat(gathered(() -> Paths.of(journey, AS_OF)).mostFrequent(9).paths())
                .extracting(PathMeasure::toString)
                .containsExactly(
                        "look", "look > cart", "look > cart > gone", "look > cart > look > gone", "look > gone");
    }

    @Test
    void long_paths_are_cut_and_say_so() {
        PathsMeasure measure = gathered(() -> Paths.of(journey, AS_OF, 2)).mostFrequent(9);

        assertThat(measure.paths())
                .containsExactly(
                        new PathMeasure(List.of("look", "cart"), true, 2, 0),
                        new PathMeasure(List.of("look"), false, 1, 1),
                        new PathMeasure(List.of("look", "cart"), false, 1, 1),
                        new PathMeasure(List.of("look", "gone"), false, 1, 0));
        assertThat(measure.paths().get(0)).hasToString("look > cart > ...");
        assertThat(measure.otherPaths()).isZero();
    }

    /** Bob leaves the cart without an order, all in 'look' have run out of its five days but Anna and Dora. */
    @Test
    void last_actions_are_those_up_to_the_instant_of_the_drop() {
        LastActions actions = gathered(() -> LastActions.of(journey, AS_OF).ignoring(Set.of("lost")));

        assertThat(actions.of("look"))
                .containsExactly(
                        new LastAction("look", List.of("empty"), 1),
                        new LastAction("look", List.of("view"), 1),
                        new LastAction("look", List.of("x"), 1));
        assertThat(actions.of("cart")).containsExactly(new LastAction("cart", List.of("empty"), 1));
        assertThat(gathered(() -> LastActions.of(journey, AS_OF)).of("cart"))
                .containsExactly(new LastAction("cart", List.of("lost"), 1));
    }

    @Test
    void several_last_actions_stand_in_their_order() {
        LastActions actions = gathered(() -> LastActions.of(journey, AS_OF, 3).ignoring(Set.of("lost")));

        assertThat(actions.of("cart")).containsExactly(new LastAction("cart", List.of("add", "view", "empty"), 1));
        assertThat(actions.of("look"))
                .contains(new LastAction("look", List.of("x"), 1), new LastAction("look", List.of("x", "view"), 1));
    }

    @Test
    void customers_are_stuck_after_the_window_of_their_stage() {
        StuckCustomers stuck = gathered(() -> StuckCustomers.of(journey, AS_OF));

        assertThat(stuck.stages())
                .containsExactly(
                        new StuckMeasure(
                                "look", 1, List.of(new StuckCustomer("cleo", "look", day(20), Optional.of(day(41))))),
                        new StuckMeasure("cart", 0, List.of()));
        assertThat(gathered(() -> StuckCustomers.of(journey, AS_OF).afterAll(Length.parse("P9D")))
                        .in("cart")
                        .longest())
                .extracting(StuckCustomer::customer)
                .containsExactly("dora");
    }

    @Test
    void of_all_who_are_stuck_the_longest_are_kept() {
        Supplier<StuckCustomers> empty = () ->
                StuckCustomers.of(journey, AS_OF).afterAll(Length.parse("P1D")).keeping(2);
        StuckCustomers stuck = empty.get();
        for (String customer : List.of("d", "b", "c", "a")) {
            StuckCustomers part = empty.get();
            part.add(replay(history(customer, customer.equals("d") ? "x:19" : "x:20")));
            stuck.merge(part);
        }

        assertThat(stuck.in("look").customers()).isEqualTo(4);
        assertThat(stuck.in("look").longest())
                .extracting(StuckCustomer::customer)
                .containsExactly("d", "a");
    }

    @Test
    void customers_and_parts_may_come_in_any_order() {
        anyOrder(() -> Paths.of(journey, AS_OF));
        anyOrder(() -> LastActions.of(journey, AS_OF, 2));
        anyOrder(() ->
                StuckCustomers.of(journey, AS_OF).afterAll(Length.parse("P1D")).keeping(1));
    }

    private <M extends Measures<M>> void anyOrder(Supplier<M> empty) {
        M merged = empty.get();
        List<History> backwards = new ArrayList<>(histories);
        Collections.reverse(backwards);
        for (History history : backwards) {
            M part = empty.get();
            part.add(history, replay(history));
            merged.merge(part);
        }
        M whole = gathered(empty);
        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole).isNotEqualTo(empty.get());
    }

    @Test
    void what_is_measured_otherwise_is_not_merged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paths.of(journey, AS_OF).merge(Paths.of(journey, AS_OF, 3)))
                .withMessage("paths of at most 3 visits must not be merged into those of at most 20; look equally far");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LastActions.of(journey, AS_OF).merge(LastActions.of(journey, AS_OF, 2)))
                .withMessage("last actions must be merged with those of as many events (1, not 2) that ignore the"
                        + " same event types");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StuckCustomers.of(journey, AS_OF)
                        .merge(StuckCustomers.of(journey, AS_OF).keeping(3)))
                .withMessage("stuck customers must be merged with those after an equal length, of which as many are"
                        + " kept (10, not 3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LastActions.of(journey, AS_OF).add(histories.get(0), replay(histories.get(1))))
                .withMessage("history of customer 'anna' must be that of the replay, which is of customer 'bob'");
    }

    @Test
    void numbers_and_stages_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paths.of(journey, AS_OF, 0))
                .withMessage("longest path must be of at least one visit: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paths.of(journey, AS_OF).mostFrequent(-1))
                .withMessage("number of paths must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LastActions.of(journey, AS_OF, 0))
                .withMessage("number of last events must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StuckCustomers.of(journey, AS_OF).keeping(-1))
                .withMessage("number of stuck customers to keep must not be negative: -1");
        assertThatThrownBy(() -> LastActions.of(journey, AS_OF).of("cast"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("did you mean 'cart'?");
        assertThatThrownBy(() -> StuckCustomers.of(journey, AS_OF).in("cast")).isInstanceOf(UnknownIdException.class);
    }

    private <M extends Measures<M>> M gathered(Supplier<M> empty) {
        M measures = empty.get();
        histories.forEach(history -> measures.add(history, replay(history)));
        return measures;
    }

    private Replay replay(History history) {
        return JourneyEngine.of(journey).replay(history, AS_OF);
    }

    /** Events as a type and a day, such as {@code x:1 add:2}. */
    private static History history(String customer, String events) {
        return History.of(
                customer,
                Arrays.stream(events.split(" ")).map(BehaviourTest::event).toList());
    }

    private static Event event(String typeAndDay) {
        String[] parts = typeAndDay.split(":");
        return Event.of(parts[0], day(Integer.parseInt(parts[1])));
    }

    private static Instant day(int day) {
        return Instant.parse("2025-12-31T00:00:00Z").plus(ofDays(day));
    }
}
