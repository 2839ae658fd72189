package dev.journey.testkit;

import java.util.Arrays;

/** Pearson's chi-square statistic, and the values that it hardly ever exceeds. */
final class ChiSquare {

    /** The quantile of the standard normal distribution that is exceeded once in a thousand. */
    private static final double ONCE_IN_A_THOUSAND = 3.090232306167813;

    private ChiSquare() {}

    /** How far what was observed is from what was expected. */
    static double of(long[] observed, double[] expected) {
        double sum = 0;
        for (int i = 0; i < observed.length; i++) {
            double difference = observed[i] - expected[i];
            sum += difference * difference / expected[i];
        }
        return sum;
    }

    /** How far a table is from one whose rows and columns have nothing to do with one another. */
    static double ofTable(long[][] observed) {
        double[] rows = Arrays.stream(observed)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double all = Arrays.stream(rows).sum();
        double sum = 0;
        for (int column = 0; column < observed[0].length; column++) {
            int at = column;
            long[] inColumn = Arrays.stream(observed).mapToLong(row -> row[at]).toArray();
            double share = Arrays.stream(inColumn).sum() / all;
            sum += of(inColumn, Arrays.stream(rows).map(row -> row * share).toArray());
        }
        return sum;
    }

    /**
     * What is exceeded once in a thousand: Wilson and Hilferty, The distribution of chi-square, Proceedings of the
     * National Academy of Sciences 17 (1931), 684-688. The cube root is all but normal for many degrees of freedom.
     */
    static double exceededOnceInAThousand(int degreesOfFreedom) {
        return quantile(degreesOfFreedom, ONCE_IN_A_THOUSAND);
    }

    /** What is exceeded but for once in a thousand: less would be too even to be drawn. */
    static double undercutOnceInAThousand(int degreesOfFreedom) {
        return quantile(degreesOfFreedom, -ONCE_IN_A_THOUSAND);
    }

    private static double quantile(int degreesOfFreedom, double normal) {
        double variance = 2 / (9.0 * degreesOfFreedom);
        return degreesOfFreedom * Math.pow(1 - variance + normal * Math.sqrt(variance), 3);
    }
}
