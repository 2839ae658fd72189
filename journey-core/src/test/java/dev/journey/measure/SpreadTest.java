package dev.journey.measure;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofNanos;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.journey.event.EventTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    /** quantile(c(1, 2, 4, 8, 16, 32), c(.25, .5, .75, .9), type = 7) of R is 2.5, 6, 14, 24; the mean is 10.5. */
    @Test
    void percentiles_are_those_of_type_7() {
        List<Duration> lengths =
                IntStream.of(32, 1, 8, 2, 16, 4).mapToObj(Duration::ofSeconds).toList();

        assertThat(Spread.of(lengths))
                .isEqualTo(new Spread(
                        6,
                        ofSeconds(1),
                        Duration.ofMillis(2_500),
                        ofSeconds(6),
                        ofSeconds(14),
                        ofSeconds(24),
                        ofSeconds(32),
                        Duration.ofMillis(10_500)));
    }

    @Test
    void one_length_is_all_of_them() {
        Duration day = ofDays(1);

        assertThat(Spread.of(List.of(day))).isEqualTo(new Spread(1, day, day, day, day, day, day, day));
    }

    @Test
    void what_falls_between_two_nanoseconds_is_the_nearer_one_or_the_later() {
        Spread spread = Spread.of(List.of(ofNanos(0), ofNanos(1)));

        assertThat(spread.lowerQuartile()).isEqualTo(ofNanos(0));
        assertThat(spread.median()).isEqualTo(ofNanos(1));
        assertThat(spread.upperQuartile()).isEqualTo(ofNanos(1));
        assertThat(spread.mean()).isEqualTo(ofNanos(1));
    }

    @Test
    void lengths_may_fill_all_the_time_that_journeys_know() {
        Duration longest = Duration.between(EventTime.EARLIEST, EventTime.LATEST);
        Spread spread = Spread.of(List.of(longest, ofDays(1), longest, ofDays(200_000)));

        assertThat(spread.least()).isEqualTo(ofDays(1));
        assertThat(spread.most()).isEqualTo(longest);
        assertThat(spread.median())
                .isEqualTo(ofDays(200_000).plus(longest).dividedBy(2).plusNanos(1));
        assertThat(spread.mean())
                .isEqualTo(longest.multipliedBy(2)
                        .plus(ofDays(200_001))
                        .plusNanos(2)
                        .dividedBy(4));
    }

    @Test
    void lengths_beyond_that_and_none_at_all_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spread.of(List.of(ofNanos(-1))))
                .withMessage(
                        "length of time must be between nothing and that of the years 1678 to 2261: PT-0.000000001S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spread.of(List.of(
                        Duration.between(EventTime.EARLIEST, EventTime.LATEST).plusNanos(1))))
                .withMessageStartingWith(
                        "length of time must be between nothing and that of the years 1678 to 2261: PT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spread.of(List.of()))
                .withMessage("spread must be of at least one length of time");
    }

    @Test
    void gathered_lengths_are_equal_in_any_order() {
        Durations one = gathered(ofSeconds(1), ofSeconds(2), ofSeconds(2));
        Durations other = gathered(ofSeconds(2));
        other.merge(gathered(ofSeconds(2), ofSeconds(1)));

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).isNotEqualTo(gathered(ofSeconds(1), ofSeconds(2)));
        assertThat(one.spread()).isEqualTo(other.spread());
    }

    private static Durations gathered(Duration... lengths) {
        Durations gathered = new Durations();
        List.of(lengths).forEach(gathered::add);
        return gathered;
    }
}
