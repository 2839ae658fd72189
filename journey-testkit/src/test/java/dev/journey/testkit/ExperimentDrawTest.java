package dev.journey.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.journey.model.Experiment;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A million customers are spread over the variants as if by lot. The critical values for few degrees of freedom are
 * those of the NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.4, for a probability of 0.001.
 */
class ExperimentDrawTest {

    private static final int CUSTOMERS = 1_000_000;
    private static final int BUCKETS = 10_000;
    private static final double CRITICAL_FOR_3 = 16.266;
    private static final double CRITICAL_FOR_9 = 27.877;
    private static final double CRITICAL_FOR_100 = 149.449;

    @Test
    void buckets_are_uniform() {
        long[] observed = new long[BUCKETS];
        Arrays.stream(drawn(quarters("price")::bucketOf)).forEach(bucket -> observed[bucket]++);
        double[] expected = new double[BUCKETS];
        Arrays.fill(expected, (double) CUSTOMERS / BUCKETS);
        assertThat(ChiSquare.of(observed, expected))
                .isBetween(
                        ChiSquare.undercutOnceInAThousand(BUCKETS - 1), ChiSquare.exceededOnceInAThousand(BUCKETS - 1));
    }

    @Test
    void customers_fall_to_the_variants_by_their_weights() {
        Experiment experiment = Experiment.builder("price")
                .holdout(10)
                .variant("control", 5)
                .variant("low", 3)
                .variant("high", 2)
                .build();
        long[] observed = new long[4];
        Arrays.stream(drawn(place(experiment))).forEach(variant -> observed[variant]++);
        assertThat(ChiSquare.of(observed, new double[] {450_000, 270_000, 180_000, 100_000}))
                .isLessThan(CRITICAL_FOR_3);
    }

    @Test
    void two_experiments_have_nothing_to_do_with_one_another() {
        int[] one = drawn(place(quarters("experiment-1")));
        int[] other = drawn(place(quarters("experiment-2")));
        long[][] observed = new long[4][4];
        IntStream.range(0, CUSTOMERS).forEach(i -> observed[one[i]][other[i]]++);
        assertThat(ChiSquare.ofTable(observed)).isLessThan(CRITICAL_FOR_9);
    }

    @Test
    void one_customer_and_the_next_have_nothing_to_do_with_one_another() {
        Experiment experiment = quarters("price");
        int[] cells = drawn(customer -> experiment.bucketOf(customer) * 11 / BUCKETS);
        long[][] observed = new long[11][11];
        IntStream.range(1, CUSTOMERS).forEach(i -> observed[cells[i - 1]][cells[i]]++);
        assertThat(ChiSquare.ofTable(observed)).isLessThan(CRITICAL_FOR_100);
    }

    @Test
    void the_closed_form_of_critical_values_agrees_with_the_table() {
        assertThat(ChiSquare.exceededOnceInAThousand(100)).isCloseTo(CRITICAL_FOR_100, offset(0.1));
    }

    /** What the customers draw, each in place. */
    private static int[] drawn(ToIntFunction<String> draw) {
        return IntStream.range(0, CUSTOMERS)
                .parallel()
                .map(i -> draw.applyAsInt("customer-" + i))
                .toArray();
    }

    /** The place of a customer's variant among the variants; the holdout comes last. */
    private static ToIntFunction<String> place(Experiment experiment) {
        List<String> names =
                experiment.variants().stream().map(variant -> variant.name()).toList();
        return customer -> Math.floorMod(names.indexOf(experiment.variantOf(customer)), names.size() + 1);
    }

    private static Experiment quarters(String id) {
        return Experiment.builder(id)
                .variant("first", 1)
                .variant("second", 1)
                .variant("third", 1)
                .variant("fourth", 1)
                .build();
    }
}
