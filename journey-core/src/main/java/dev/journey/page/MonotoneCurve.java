package dev.journey.page;

import java.util.List;
import java.util.Locale;

/**
 * A smooth line through points that never rises above the higher and never falls below the lower of two neighbours:
 * nobody felt worse than they said. Its tangents are the harmonic means of the slopes on both sides, 0 where the line
 * turns (F. N. Fritsch and J. Butland, A Method for Constructing Local Monotone Piecewise Cubic Interpolants, SIAM
 * Journal on Scientific and Statistical Computing 5, 1984, for points at equal distances).
 */
final class MonotoneCurve {

    private final double[] xs;
    private final double[] ys;
    private final double[] tangents;

    /** A line through at least two points, from left to right, no two of them above each other. */
    MonotoneCurve(List<double[]> points) {
        xs = points.stream().mapToDouble(point -> point[0]).toArray();
        ys = points.stream().mapToDouble(point -> point[1]).toArray();
        tangents = tangents();
    }

    private double[] tangents() {
        int last = xs.length - 1;
        double[] slopes = new double[last];
        for (int i = 0; i < last; i++) {
            slopes[i] = (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]);
        }
        double[] result = new double[xs.length];
        result[0] = slopes[0];
        result[last] = slopes[last - 1];
        for (int i = 1; i < last; i++) {
            double before = slopes[i - 1];
            double after = slopes[i];
            result[i] = before * after <= 0 ? 0 : 2 * before * after / (before + after);
        }
        return result;
    }

    /** The height at a place between the first point and the last. */
    double at(double x) {
        int i = 0;
        while (i < xs.length - 2 && x > xs[i + 1]) {
            i++;
        }
        double width = xs[i + 1] - xs[i];
        double t = (x - xs[i]) / width;
        double square = t * t;
        double cube = square * t;
        return (2 * cube - 3 * square + 1) * ys[i]
                + (cube - 2 * square + t) * width * tangents[i]
                + (3 * square - 2 * cube) * ys[i + 1]
                + (cube - square) * width * tangents[i + 1];
    }

    /** The line as the data of an SVG path, all x multiplied by a scale. */
    String path(double scale) {
        StringBuilder path = new StringBuilder("M").append(pair(xs[0] * scale, ys[0]));
        for (int i = 0; i < xs.length - 1; i++) {
            double third = (xs[i + 1] - xs[i]) / 3;
            path.append('C')
                    .append(pair((xs[i] + third) * scale, ys[i] + tangents[i] * third))
                    .append(' ')
                    .append(pair((xs[i + 1] - third) * scale, ys[i + 1] - tangents[i + 1] * third))
                    .append(' ')
                    .append(pair(xs[i + 1] * scale, ys[i + 1]));
        }
        return path.toString();
    }

    private static String pair(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.2f", x, y);
    }
}
