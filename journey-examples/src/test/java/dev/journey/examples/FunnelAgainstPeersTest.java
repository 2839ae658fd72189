package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.EventLog;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelOrder;
import dev.journey.model.Journey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts the steps of funnels over the bundled log as peers did. Their counts stand in expected_funnels.json:
 * {@code any_start_counts} by windowFunnel of ClickHouse 18.16.1, the others by an independent dynamic programme; the
 * last instant of the window is inside.
 */
class FunnelAgainstPeersTest {

    private static final Journey ANY_JOURNEY =
            Journey.builder("any").stage("somewhere").build();
    private static final EventLog LOG = BundledLog.log();

    static Stream<JsonNode> funnels() throws IOException {
        JsonNode funnels =
                new ObjectMapper().readTree(FunnelAgainstPeersTest.class.getResourceAsStream("expected_funnels.json"));
        assertThat(funnels).hasSize(2);
        return StreamSupport.stream(funnels.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void looks_at_as_many_customers(JsonNode expected) {
        assertThat(LOG.customers()).hasSize(expected.get("users").intValue());
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void counts_from_any_start_as_click_house_does(JsonNode expected) {
        assertThat(count(expected, FunnelOrder.ANY_START)).isEqualTo(numbers(expected.get("any_start_counts")));
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void counts_from_the_first_entry_as_a_dynamic_programme_does(JsonNode expected) {
        assertThat(count(expected, FunnelOrder.FIRST_ENTRY)).isEqualTo(numbers(expected.get("first_entry_counts")));
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void counts_without_order_as_a_dynamic_programme_does(JsonNode expected) {
        assertThat(count(expected, FunnelOrder.UNORDERED)).isEqualTo(numbers(expected.get("unordered_counts")));
    }

    private static List<Long> count(JsonNode funnel, FunnelOrder order) {
        List<EventPattern> steps = new ArrayList<>();
        funnel.get("steps").forEach(step -> steps.add(EventPattern.of(step.asText())));
        Length window = Length.parse("PT" + funnel.get("window_seconds").asText() + "S");
        return Funnel.of(ANY_JOURNEY, steps, window).count(LOG.histories(), order);
    }

    private static List<Long> numbers(JsonNode array) {
        List<Long> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.longValue()));
        return numbers;
    }
}
