package dev.journey.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonotoneCurveTest {

    private static final double EXACT = 1e-9;

    @Test
    void goes_through_all_points() {
        List<double[]> points = List.of(at(0, 25), at(0.3, 75), at(0.7, 75), at(1, 50));
        MonotoneCurve curve = new MonotoneCurve(points);
        points.forEach(point -> assertThat(curve.at(point[0])).isCloseTo(point[1], within(EXACT)));
    }

    @Test
    void is_straight_through_points_on_a_straight_line() {
        MonotoneCurve curve = new MonotoneCurve(List.of(at(0, 10), at(0.2, 20), at(1, 60)));
        assertThat(curve.at(0.1)).isCloseTo(15, within(EXACT));
        assertThat(curve.at(0.6)).isCloseTo(40, within(EXACT));
    }

    /** At equal distances the harmonic mean of slopes 1 and 3 is 1.5 (by hand). */
    @Test
    void has_the_harmonic_mean_of_the_slopes_for_a_tangent() {
        MonotoneCurve curve = new MonotoneCurve(List.of(at(0, 0), at(1, 1), at(2, 4)));
        double slope = (curve.at(1 + 1e-6) - curve.at(1 - 1e-6)) / 2e-6;
        assertThat(slope).isCloseTo(1.5, within(1e-4));
    }

    @Test
    void never_leaves_the_room_between_two_neighbours() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            List<double[]> points = new ArrayList<>();
            double x = 0;
            for (int i = 0; i < 8; i++) {
                points.add(at(x, 25 + 12.5 * random.nextInt(5)));
                x += 0.01 + random.nextDouble();
            }
            MonotoneCurve curve = new MonotoneCurve(points);
            for (int i = 1; i < points.size(); i++) {
                double[] from = points.get(i - 1);
                double[] to = points.get(i);
                for (int step = 1; step < 20; step++) {
                    double y = curve.at(from[0] + (to[0] - from[0]) * step / 20);
                    assertThat(y).isBetween(Math.min(from[1], to[1]) - EXACT, Math.max(from[1], to[1]) + EXACT);
                }
            }
        }
    }

    @Test
    void is_written_as_a_path_of_cubic_curves() {
        assertThat(new MonotoneCurve(List.of(at(0, 10), at(0.3, 40))).path(1_000))
                .isEqualTo("M0.0 10.00C100.0 20.00 200.0 30.00 300.0 40.00");
    }

    private static double[] at(double x, double y) {
        return new double[] {x, y};
    }
}
