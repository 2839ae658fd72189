package dev.journey.measure;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.History;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StageMeasuresTest {

    private static final Instant AS_OF = Instant.parse("2026-02-01T00:00:00Z");

    private final Journey journey = Journey.builder("case")
            .stage("a", stage -> stage.conversion(Conversion.of("order")).window(Length.parse("P10D")))
            .stage("b")
            .stage("lapsed", stage -> stage.ends(Ending.LAPSE))
            .transition("a", "b", occurred("go"))
            .transition("b", "lapsed", inactiveFor(ofDays(20)))
            .build();

    @Test
    @DisplayName("rule 16: the conversion in time converts, at the last instant of the window too")
    void a_conversion_counts_up_to_the_last_instant_of_the_window() {
        assertThat(outcomes(event("x", "01-01"), event("order", "01-11"))).containsExactly(Outcome.CONVERTED);
        assertThat(outcomes(event("x", "01-01"), Event.of("order", Instant.parse("2026-01-11T00:00:00.000000001Z"))))
                .containsExactly(Outcome.DROPPED);
    }

    @Test
    @DisplayName(
            "rule 16: a visit that ends before its conversion is dropped, even if the event comes later, elsewhere")
    void a_visit_that_ends_before_its_conversion_is_dropped() {
        assertThat(outcomes(event("go", "01-15"), event("order", "01-16")))
                .containsExactly(Outcome.DROPPED, Outcome.IN_PROGRESS);
    }

    @Test
    @DisplayName("rule 16: in progress while the customer is there and the window is open")
    void a_visit_is_in_progress_while_its_window_is_open() {
        assertThat(outcomes(event("x", "01-22"))).containsExactly(Outcome.IN_PROGRESS);
        assertThat(outcomes(event("x", "01-21"))).containsExactly(Outcome.DROPPED);
    }

    @Test
    @DisplayName("rule 16: where the stage names no conversion, leaving for a lapse is none")
    void without_a_conversion_lapsing_is_no_success() {
        assertThat(outcomes(event("order", "01-01"), event("go", "01-02")))
                .containsExactly(Outcome.CONVERTED, Outcome.DROPPED);
    }

    @Test
    void stages_add_up_over_customers() {
        StageMeasures measures = StageMeasures.of(journey, AS_OF);
        log().histories().map(this::replay).forEach(measures::add);

        assertThat(measures.stages())
                .containsExactly(
                        new StageMeasure("a", 3, 3, 1, 1, 1, 1, 1, spread(ofDays(1), ofDays(2)), spread(ofDays(2))),
                        new StageMeasure("b", 2, 2, 0, 0, 1, 1, 1, spread(ofDays(20)), spread(ofDays(5))),
                        new StageMeasure("lapsed", 1, 1, 0, 0, 0, 0, 1, Optional.empty(), spread(ofDays(10))));
        assertThat(measures.stages().get(0).medianTime()).contains(Duration.ofHours(36));
    }

    @Test
    void parts_that_were_gathered_apart_are_merged() {
        StageMeasures whole = StageMeasures.of(journey, AS_OF);
        StageMeasures merged = StageMeasures.of(journey, AS_OF);
        log().histories().forEach(history -> {
            StageMeasures part = StageMeasures.of(journey, AS_OF);
            part.add(replay(history));
            whole.add(replay(history));
            merged.merge(part);
        });

        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(merged.stages()).isEqualTo(whole.stages());
    }

    private static Optional<Spread> spread(Duration... lengths) {
        return Optional.of(Spread.of(List.of(lengths)));
    }

    private static EventLog log() {
        return EventLog.builder()
                .add("anna", event("order", "01-01"))
                .add("anna", event("go", "01-02"))
                .add("bob", event("x", "01-25"))
                .add("bob", event("go", "01-27"))
                .add("cleo", event("x", "01-30"))
                .build();
    }

    private List<Outcome> outcomes(Event... events) {
        Outcomes outcomes = Outcomes.of(journey, AS_OF);
        return Visit.of(replay(History.of("c", List.of(events))).effects()).stream()
                .flatMap(visit -> outcomes.outcome(visit).stream())
                .toList();
    }

    private Replay replay(History history) {
        return JourneyEngine.of(journey).replay(history, AS_OF);
    }

    private static Event event(String type, String day) {
        return Event.of(type, Instant.parse("2026-" + day + "T00:00:00Z"));
    }

    @Test
    void a_visit_may_last_for_centuries() {
        Instant earliest = Instant.parse("1678-01-01T00:00:00Z");
        Instant latest = Instant.parse("2261-12-31T00:00:00Z");
        History history = History.of("c", List.of(Event.of("x", earliest), Event.of("go", latest)));
        StageMeasures measures = StageMeasures.of(journey, latest);

        measures.add(JourneyEngine.of(journey).replay(history, latest));

        assertThat(measures.stages().get(0).medianTime()).contains(Duration.between(earliest, latest));
    }

    @Test
    void a_replay_of_another_journey_is_refused() {
        StageMeasures measures = StageMeasures.of(journey, AS_OF);
        Journey other = Journey.builder("other").stage("z").build();
        Journey changed = Journey.builder("case").stage("z").build();
        History history = History.of("anna", List.of(event("x", "01-01")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures.add(JourneyEngine.of(other).replay(history, AS_OF)))
                .withMessage("replay of customer 'anna' is of version 1 of journey 'other', but the measures are of"
                        + " version 1 of journey 'case'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        measures.add(JourneyEngine.of(journey.withVersion(2)).replay(history, AS_OF)))
                .withMessageContaining("is of version 2 of journey 'case'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures.add(JourneyEngine.of(changed).replay(history, AS_OF)))
                .withMessage("replay of customer 'anna' is of version 1 of journey 'case', but the measures are of"
                        + " another definition under the same version; count the version up when a journey changes");
        assertThat(measures.stages()).isEqualTo(StageMeasures.of(journey, AS_OF).stages());
    }

    @Test
    void a_replay_up_to_another_instant_is_refused() {
        StageMeasures measures = StageMeasures.of(journey, AS_OF.plusSeconds(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures.add(replay(History.of("anna", List.of()))))
                .withMessage("replay of customer 'anna' stood at 2026-02-01T00:00:00Z, but the measures stand at"
                        + " 2026-02-01T00:00:01Z; take one instant for both");
    }

    @Test
    void measures_of_another_journey_or_instant_are_not_merged() {
        StageMeasures measures = StageMeasures.of(journey, AS_OF);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures.merge(StageMeasures.of(journey.withVersion(2), AS_OF)))
                .withMessage("measures of version 2 of journey 'case' must not be merged into those of version 1 of"
                        + " journey 'case'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures.merge(
                        StageMeasures.of(Journey.builder("case").stage("a").build(), AS_OF)))
                .withMessage("measures of version 1 of journey 'case' must not be merged into those of another"
                        + " definition under the same version; count the version up when a journey changes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures.merge(StageMeasures.of(journey, AS_OF.plusSeconds(1))))
                .withMessage("measures that stand at 2026-02-01T00:00:01Z must not be merged into those that stand at"
                        + " 2026-02-01T00:00:00Z; take one instant for both");
    }
}
