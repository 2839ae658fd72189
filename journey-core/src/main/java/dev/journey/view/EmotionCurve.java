package dev.journey.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How a persona feels along a journey, point by point.
 *
 * @param points in the order of the stages, and in each stage in the order of the experiences
 */
public record EmotionCurve(List<EmotionPoint> points) {

    /** Copies the list. */
    public EmotionCurve {
        points = List.copyOf(Objects.requireNonNull(points, "points"));
    }

    /** The points in the stage with this id. */
    public List<EmotionPoint> pointsIn(String stage) {
        Objects.requireNonNull(stage, "stage");
        return points.stream().filter(point -> point.stage().equals(stage)).toList();
    }

    /** The points of the lowest emotion, in order; none where no emotion is known. */
    public List<EmotionPoint> lowest() {
        int worst = points.stream().mapToInt(EmotionPoint::emotion).min().orElse(0);
        return points.stream().filter(point -> point.emotion() == worst).toList();
    }

    /** The points, one a line. */
    @Override
    public String toString() {
        return points.stream().map(EmotionPoint::toString).collect(Collectors.joining("\n"));
    }
}
