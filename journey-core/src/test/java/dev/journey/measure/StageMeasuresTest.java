package dev.journey.measure;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

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
                        new StageMeasure("a", 3, 3, 1, 1, 1, 1, Optional.of(Duration.ofHours(36))),
                        new StageMeasure("b", 2, 2, 0, 1, 1, 1, Optional.of(ofDays(20))),
                        new StageMeasure("lapsed", 1, 1, 0, 0, 0, 1, Optional.empty()));
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

        assertThat(merged.stages()).isEqualTo(whole.stages());
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
}
