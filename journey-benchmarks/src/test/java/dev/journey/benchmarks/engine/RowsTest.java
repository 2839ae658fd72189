package dev.journey.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.journey.event.LogLine;
import dev.journey.run.Explanation;
import dev.journey.run.JourneyEngine;
import dev.journey.run.TransitionExplanation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contenders of the rows about files, threads, growth and explanations agree. */
class RowsTest {

    private static final int EVENTS = 20_000;

    private final Workload workload = new Workload(EVENTS, Order.TIME);

    @Test
    void files_are_read_to_the_end_that_the_hand_written_loop_comes_to() throws IOException {
        FileToStates row = new FileToStates();
        row.write(EVENTS);
        try {
            assertThat(row.streaming()).isEqualTo(EVENTS);
            assertThat(row.journey()).isEqualTo(workload.end());
            assertThat(row.journeyReplay()).isEqualTo(workload.end());
        } finally {
            row.delete();
        }
    }

    @Test
    void two_threads_come_to_the_same_end_as_one() {
        TwoThreads row = new TwoThreads();
        row.build(EVENTS);
        try {
            assertThat(row.journey()).isEqualTo(workload.end());
            assertThat(row.twoThreads()).isEqualTo(workload.end());
        } finally {
            row.shutDown();
        }
    }

    @Test
    void all_contenders_take_as_many_events_as_are_asked_for() {
        GrowingEvents row = new GrowingEvents();
        row.events = EVENTS;
        row.setUp();
        assertThat(List.of(row.handWritten(), row.journey(), row.journeyReplay()))
                .containsOnly(workload.end());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1_000})
    void unrelated_rules_change_nothing(int rules) {
        JourneyEngine engine = JourneyEngine.of(UnrelatedRules.journey(rules));
        assertThat(engine.journey().transitions()).hasSize(6 + rules);
        assertThat(end(engine, workload.lines())).isEqualTo(workload.end());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 300})
    void long_windows_are_full_and_move_as_many_as_by_hand(int views) {
        Workload few = new Workload(() -> LongWindow.events(100_000));
        LongWindow byHand = new LongWindow(views);
        byHand.take(few.events());
        assertThat(end(JourneyEngine.of(LongWindow.journey(views)), few.lines()))
                .isEqualTo(byHand.end());
        assertThat(byHand.end().moves()).isGreaterThan(byHand.end().total());
        assertThat(byHand.end().total()).isBetween(45, 50);
    }

    private static End end(JourneyEngine engine, LogLine[] lines) {
        JourneySteps steps = new JourneySteps(engine);
        steps.take(lines);
        return steps.end();
    }

    @Test
    void a_run_that_ends_otherwise_is_refused() {
        HandWritten nobody = new HandWritten();
        assertThatIllegalStateException()
                .isThrownBy(() -> Contest.checked(nobody, workload.end()))
                .withMessageStartingWith("end of HandWritten must be that of the hand-written loop, End[");
    }

    @Test
    void a_customer_of_the_reference_journey_is_told_what_both_ways_out_lack() {
        Explanation explanation = new ExplainCustomer().journey();
        assertThat(explanation.stage()).isEqualTo("purchase");
        assertThat(explanation.transitions().stream().map(TransitionExplanation::to))
                .containsExactly("retention", "lapsed");
    }

    @Test
    void a_customer_of_the_large_journey_is_told_what_ten_ways_out_lack() {
        Explanation explanation = new ExplainCustomer().largeJourney();
        assertThat(explanation.stage()).isEqualTo("stage-0");
        assertThat(explanation.transitions()).hasSize(10);
    }
}
