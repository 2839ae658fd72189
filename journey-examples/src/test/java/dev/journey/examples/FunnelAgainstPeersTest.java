package dev.journey.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.EventTime;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelMeasures;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.FunnelStepMeasure;
import dev.journey.measure.Spread;
import dev.journey.model.Journey;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

    /** Quantiles and means of the peer are doubles; to the nanosecond they are the same. */
    @ParameterizedTest
    @MethodSource("funnels")
    void takes_as_long_from_step_to_step_as_a_dynamic_programme_says(JsonNode expected) {
        FunnelMeasures measures = funnel(expected).measures(FunnelOrder.FIRST_ENTRY, EventTime.LATEST);
        LOG.histories().forEach(measures::add);
        List<FunnelStepMeasure> steps = measures.measure().steps();

        assertThat(steps.get(0).time()).isEmpty();
        assertThat(steps).hasSize(expected.get("first_entry_gap_stats").size() + 1);
        for (int gap = 0; gap < steps.size() - 1; gap++) {
            JsonNode stats = expected.get("first_entry_gap_stats").get(gap);
            Spread time = steps.get(gap + 1).time().orElseThrow();
            assertThat(time.count()).isEqualTo(stats.get("n").longValue());
            assertThat(time.median()).isEqualTo(seconds(stats.get("median_s")));
            assertThat(time.mean()).isEqualTo(seconds(stats.get("mean_s")));
            assertThat(time.ninthDecile()).isEqualTo(seconds(stats.get("p90_linear_s")));
        }
    }

    /** No peer has counted this; so the definition itself, naively: windows of events that stand side by side. */
    @ParameterizedTest
    @MethodSource("funnels")
    void counts_strictly_what_stands_side_by_side(JsonNode expected) {
        List<String> steps = new ArrayList<>();
        expected.get("steps").forEach(step -> steps.add(step.asText()));
        Duration window = Duration.ofSeconds(expected.get("window_seconds").longValue());
        long[] reached = new long[steps.size()];
        LOG.histories().map(history -> history.events().toList()).forEach(events -> {
            for (int step = 0; step < steps.size(); step++) {
                reached[step] += isSideBySide(events, steps.subList(0, step + 1), window) ? 1 : 0;
            }
        });

        assertThat(count(expected, FunnelOrder.STRICT))
                .containsExactlyElementsOf(LongStream.of(reached).boxed().toList());
        assertThat(reached[1]).as("who goes on to the second step").isPositive();
    }

    private static boolean isSideBySide(List<Event> events, List<String> types, Duration window) {
        return IntStream.rangeClosed(0, events.size() - types.size())
                .mapToObj(begin -> events.subList(begin, begin + types.size()))
                .filter(part -> part.stream().map(Event::type).toList().equals(types))
                .anyMatch(part ->
                        !part.get(part.size() - 1).at().isAfter(part.get(0).at().plus(window)));
    }

    private static Duration seconds(JsonNode number) {
        return Duration.ofNanos(new BigDecimal(number.asText())
                .movePointRight(9)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    private static List<Long> count(JsonNode funnel, FunnelOrder order) {
        return funnel(funnel).count(LOG.histories(), order);
    }

    private static Funnel funnel(JsonNode funnel) {
        List<EventPattern> steps = new ArrayList<>();
        funnel.get("steps").forEach(step -> steps.add(EventPattern.of(step.asText())));
        Length window = Length.parse("PT" + funnel.get("window_seconds").asText() + "S");
        return Funnel.of(ANY_JOURNEY, steps, window);
    }

    private static List<Long> numbers(JsonNode array) {
        List<Long> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.longValue()));
        return numbers;
    }
}
