package dev.journey.page;

import dev.journey.page.EmotionLines.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places for the names of the personas on their lines: above or below one of the own points, where most room is left by
 * all lines, names and moments of truth. Where there is none, the name is left out; the list of personas has it.
 */
final class PersonaLabels {

    private static final double LETTERS = 13;
    private static final double LIFT = 17;
    private static final double HALF_HEIGHT = 8;
    private static final double LOWEST = 0.8;
    private static final int STEPS = 24;

    private final double width;
    private final double height;
    private final List<Moment> moments;
    private final List<double[]> drawn = new ArrayList<>();
    private final List<Box> names = new ArrayList<>();

    /** Labels in a row of this size in pixels, beside all these lines. */
    PersonaLabels(double width, double height, List<Moment> moments, List<List<CurvePoint>> lines) {
        this.width = width;
        this.height = height;
        this.moments = moments;
        lines.forEach(this::sample);
    }

    private void sample(List<CurvePoint> points) {
        points.forEach(point -> drawn.add(new double[] {point.x() * width, point.y() * height / 100}));
        for (List<CurvePoint> run : EmotionLines.runs(points)) {
            EmotionLines.line(run).ifPresent(line -> {
                double from = run.get(0).x();
                double to = run.get(run.size() - 1).x();
                int steps = STEPS * run.size();
                for (int i = 1; i < steps; i++) {
                    double x = from + (to - from) * i / steps;
                    drawn.add(new double[] {x * width, line.at(x) * height / 100});
                }
            });
        }
    }

    /** The best place for a name beside one of these points, if there is one. */
    Optional<Place> place(String name, List<CurvePoint> points) {
        double half = (Letters.width(name) * LETTERS + 6) / 2;
        Place best = null;
        double most = 1;
        for (CurvePoint point : points) {
            for (boolean isAbove : new boolean[] {true, false}) {
                Box box = new Box(point.x() * width, point.y() * height / 100 + (isAbove ? -LIFT : LIFT), half);
                double room = isInside(box) ? room(box) : 0;
                if (room > most) {
                    most = room;
                    best = new Place(point, isAbove, box);
                }
            }
        }
        Optional<Place> place = Optional.ofNullable(best);
        place.ifPresent(found -> names.add(found.box));
        return place;
    }

    private boolean isInside(Box box) {
        return box.x - box.half >= 4 && box.x + box.half <= width - 4 && box.y >= 12 && box.y <= height * LOWEST;
    }

    private double room(Box box) {
        double lines = width;
        // A loop and no stream: there are thousands of places on the lines, for every name that is placed.
        for (double[] at : drawn) {
            double aside = Math.max(Math.abs(at[0] - box.x) - box.half, Math.abs(at[1] - box.y) - HALF_HEIGHT);
            lines = Math.min(lines, Math.max(aside, 0));
        }
        double others = names.stream()
                .mapToDouble(other -> Math.max(
                        Math.max(
                                Math.abs(other.x - box.x) - box.half - other.half,
                                Math.abs(other.y - box.y) - 2 * HALF_HEIGHT),
                        0))
                .min()
                .orElse(width);
        double marks = moments.stream()
                .mapToDouble(moment -> Math.max(Math.abs(moment.x() * width - box.x) - box.half, 0) + 4)
                .min()
                .orElse(width);
        return Math.min(lines, Math.min(others, marks));
    }

    /**
     * Where a name stands.
     *
     * @param point the point beside which it does
     * @param isAbove whether it stands above the point
     * @param box what it covers
     */
    record Place(CurvePoint point, boolean isAbove, Box box) {}

    /** What a name covers: the middle of it, and half of its width. */
    record Box(double x, double y, double half) {}
}
