package dev.journey.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All contenders end as the hand-written loop does. */
class ContendersTest {

    private static final int EVENTS = 20_000;

    @ParameterizedTest
    @EnumSource
    void journey_step_by_step(Order order) {
        Workload workload = new Workload(EVENTS, order);
        assertThat(end(new JourneySteps(), workload.lines())).isEqualTo(workload.end());
    }

    @ParameterizedTest
    @EnumSource
    void journey_by_an_intake(Order order) {
        Workload workload = new Workload(EVENTS, order);
        assertThat(end(new JourneyIntake(), workload.lines())).isEqualTo(workload.end());
    }

    @ParameterizedTest
    @EnumSource
    void journey_by_a_crowd(Order order) {
        Workload workload = new Workload(EVENTS, order);
        assertThat(end(new JourneyCrowd(), workload.lines())).isEqualTo(workload.end());
    }

    @ParameterizedTest
    @EnumSource
    void journey_by_replay(Order order) {
        Workload workload = new Workload(EVENTS, order);
        assertThat(end(new JourneyReplay(), workload.log())).isEqualTo(workload.end());
    }

    static Stream<Arguments> peers() {
        return Stream.of(Order.values())
                .flatMap(order -> Stream.<Supplier<Run<Occurrence[]>>>of(
                                PureFunction::new,
                                Cola::new,
                                Stateless4j::new,
                                Squirrel::new,
                                EasyRules::new,
                                Drools::new,
                                SpringMachines::new)
                        .map(Supplier::get)
                        .map(run -> Arguments.of(run, order)));
    }

    @ParameterizedTest
    @MethodSource("peers")
    void whoever_takes_plain_events(Run<Occurrence[]> run, Order order) {
        Workload workload = new Workload(EVENTS, order);
        assertThat(end(run, workload.events())).isEqualTo(workload.end());
    }

    @ParameterizedTest
    @EnumSource
    void columns_of_ints(Order order) {
        Workload workload = new Workload(EVENTS, order);
        assertThat(end(new ColumnsOfInts(workload.end().total()), workload.columns()))
                .isEqualTo(workload.end());
    }

    private static <I> End end(Run<I> run, I events) {
        try (run) {
            run.take(events);
            return run.end();
        }
    }
}
