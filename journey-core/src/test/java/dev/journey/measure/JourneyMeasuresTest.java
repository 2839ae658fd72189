package dev.journey.measure;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.History;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import dev.journey.model.UnknownIdException;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import dev.journey.run.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyMeasuresTest {

    private static final Instant AS_OF = Instant.parse("2026-02-01T00:00:00Z");

    private final Journey journey = Journey.builder("case")
            .stage("look", stage -> stage.followUp(FollowUp.of("reminder", inactiveFor(ofHours(24)))))
            .stage(
                    "cart",
                    stage -> stage.conversion(
                            Conversion.of("order").withKind("purchase").withValue("amount")))
            .stage("gone", stage -> stage.ends(Ending.LAPSE))
            .transition("look", "cart", occurred("add"))
            .transition("cart", "cart", occurred("order"))
            .transition(Transition.builder("gone")
                    .id("silent")
                    .fromAny()
                    .when(inactiveFor(ofDays(10)))
                    .build())
            .build();

    @Test
    void gathers_moves_goals_follow_ups_and_the_time_in_which_all_was() {
        JourneyMeasure measure = measures(replays()).measure();

        assertThat(measure.journey()).isEqualTo("case");
        assertThat(measure.version()).isEqualTo(1);
        assertThat(measure.asOf()).isEqualTo(AS_OF);
        assertThat(measure.customers()).isEqualTo(4);
        assertThat(measure.started()).isEqualTo(3);
        assertThat(measure.from()).contains(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(measure.to()).contains(Instant.parse("2026-01-31T00:00:00Z"));
        assertThat(measure.events()).isEqualTo(new Tally(5, 2, 0, 0, 0, 1));
        assertThat(measure.moves())
                .containsExactly(
                        new MoveMeasure("look-cart", "look", "cart", 2, 0, 0),
                        new MoveMeasure("cart-cart", "cart", "cart", 3, 0, 0),
                        new MoveMeasure("silent", "look", "gone", 0, 0, 0),
                        new MoveMeasure("silent", "cart", "gone", 0, 1, 0));
        assertThat(measure.goals())
                .containsExactly(
                        new GoalMeasure("cart", Optional.of("purchase"), 3, 2, Optional.of(new BigDecimal("15.5"))));
        assertThat(measure.followUps()).containsExactly(new FollowUpMeasure("reminder", "look", 2, 0, 0));
    }

    @Test
    void finds_the_measure_of_a_stage_a_transition_and_a_follow_up() {
        JourneyMeasure measure = measures(replays()).measure();

        assertThat(measure.stage("cart").visits()).isEqualTo(5);
        assertThat(measure.moves("silent", "cart").moves()).isEqualTo(1);
        assertThat(measure.followUp("reminder").due()).isEqualTo(2);
        assertThatThrownBy(() -> measure.stage("card"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("journey 'case' has no stage 'card'; did you mean 'cart'?");
        assertThatThrownBy(() -> measure.moves("silent", "gone"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageStartingWith("journey 'case' has no transition out of 'gone' 'silent'");
        assertThatThrownBy(() -> measure.followUp("mail"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageStartingWith("journey 'case' has no follow-up 'mail'");
    }

    @Test
    void nobody_is_measured_as_nothing_in_every_part_of_the_journey() {
        JourneyMeasure measure = measures(List.of()).measure();

        assertThat(measure.from()).isEmpty();
        assertThat(measure.to()).isEmpty();
        assertThat(measure.events()).isEqualTo(Tally.NONE);
        assertThat(measure.stages()).hasSize(3);
        assertThat(measure.moves()).hasSize(4).allMatch(move -> move.moves() == 0);
        assertThat(measure.goals())
                .containsExactly(new GoalMeasure("cart", Optional.of("purchase"), 0, 0, Optional.empty()));
    }

    @Test
    void customers_and_parts_may_come_in_any_order() {
        List<Replay> backwards = new ArrayList<>(replays());
        Collections.reverse(backwards);
        JourneyMeasures whole = measures(replays());
        JourneyMeasures merged = measures(List.of());
        backwards.forEach(replay -> merged.merge(measures(List.of(replay))));

        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(merged.measure()).isEqualTo(whole.measure());
        assertThat(measures(backwards)).isEqualTo(whole);
        assertThat(measures(backwards.subList(1, 4))).isNotEqualTo(whole);
    }

    @Test
    void measures_of_another_journey_are_not_merged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures(List.of()).merge(JourneyMeasures.of(journey.withVersion(2), AS_OF)))
                .withMessage("measures of version 2 of journey 'case' must not be merged into those of version 1 of"
                        + " journey 'case'");
    }

    private JourneyMeasures measures(List<Replay> replays) {
        JourneyMeasures measures = JourneyMeasures.of(journey, AS_OF);
        replays.forEach(measures::add);
        return measures;
    }

    /** Anna orders twice and falls silent, Bob orders for nothing, Cleo has just come, Dora will come. */
    private List<Replay> replays() {
        EventLog log = EventLog.builder()
                .add("anna", event("look", "01-01"))
                .add("anna", event("add", "01-03"))
                .add("anna", order("01-04", "12"))
                .add("anna", order("01-05", "3.5"))
                .add("bob", event("add", "01-30"))
                .add("bob", event("order", "01-31"))
                .add("cleo", event("look", "01-25"))
                .add("dora", event("look", "02-02"))
                .build();
        return log.histories().map(this::replay).toList();
    }

    private Replay replay(History history) {
        return JourneyEngine.of(journey).replay(history, AS_OF);
    }

    private static Event order(String day, String amount) {
        return Event.builder("order", at(day))
                .attribute("amount", AttributeValue.of(new BigDecimal(amount)))
                .build();
    }

    private static Event event(String type, String day) {
        return Event.of(type, at(day));
    }

    private static Instant at(String day) {
        return Instant.parse("2026-" + day + "T00:00:00Z");
    }
}
