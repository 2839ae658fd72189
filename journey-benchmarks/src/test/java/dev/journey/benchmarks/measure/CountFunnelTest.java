package dev.journey.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountFunnelTest {

    @Test
    void both_contenders_count_the_same_customers_and_lose_some_at_each_step() {
        CountFunnel row = new CountFunnel();
        row.events = 100_000;
        row.build();
        List<Long> customers = row.journey();
        assertThat(row.handWritten()).isEqualTo(customers);
        assertThat(customers).hasSize(3).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(customers).doesNotHaveDuplicates().doesNotContain(0L);
    }

    @Test
    void the_last_instant_of_the_window_is_inside() {
        TypesAndInstants columns = new TypesAndInstants(
                new int[] {0, 0, 4, 6, 0, 4, 6}, new long[] {1, 5, 6, 15, 1, 2, 12}, new int[] {0, 4, 7});
        List<String> steps = List.of("page_view", "add_to_cart", "order_placed");
        assertThat(FunnelByHand.count(columns, steps, 10)).containsExactly(2L, 2L, 1L);
        assertThat(FunnelByHand.count(columns, steps, 9)).containsExactly(2L, 2L, 0L);
    }
}
