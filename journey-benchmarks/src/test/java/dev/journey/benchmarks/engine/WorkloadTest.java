package dev.journey.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final int EVENTS = 100_000;
    private static final long DAY = 86_400_000L;

    private final Occurrence[] events = EventSource.events(EVENTS).toArray(Occurrence[]::new);

    @Test
    void shares_of_types_are_those_of_the_reference_workload() {
        assertThat(count("page_view")).isCloseTo(EVENTS * 30 / 100, withinPercentage(2));
        assertThat(count("order_placed")).isCloseTo(EVENTS * 5 / 100, withinPercentage(5));
        assertThat(Arrays.stream(events).map(Occurrence::type).distinct()).hasSize(20);
    }

    @Test
    void events_span_about_180_days_and_no_two_are_at_one_instant() {
        long days = (events[EVENTS - 1].at() - events[0].at()) / DAY;
        assertThat(days).isBetween(178L, 182L);
        assertThat(Arrays.stream(events).map(Occurrence::at)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void there_are_about_20_events_for_a_customer_and_each_has_an_id_text_of_its_own() {
        assertThat(Arrays.stream(events).map(Occurrence::customer).distinct().count())
                .isBetween(EVENTS / 21L, EVENTS / 20L);
        Set<String> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        Arrays.stream(events).map(Occurrence::customer).forEach(texts::add);
        assertThat(texts).hasSize(EVENTS);
    }

    @Test
    void events_are_the_same_every_time() {
        assertThat(EventSource.events(EVENTS)).containsExactly(events);
    }

    @Test
    void both_orders_end_alike_with_customers_in_every_stage() {
        End end = new Workload(EVENTS, Order.TIME).end();
        assertThat(new Workload(EVENTS, Order.CUSTOMER).end()).isEqualTo(end);
        assertThat(end.customers())
                .allSatisfy(customers -> assertThat(customers).isPositive());
        assertThat(end.total())
                .isEqualTo(new Workload(EVENTS, Order.TIME).ids().size())
                .isEqualTo((int) Arrays.stream(events)
                        .map(Occurrence::customer)
                        .distinct()
                        .count());
    }

    private int count(String type) {
        return (int)
                Arrays.stream(events).filter(event -> event.type().equals(type)).count();
    }
}
