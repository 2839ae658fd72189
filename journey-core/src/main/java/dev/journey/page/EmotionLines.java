package dev.journey.page;

import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the emotions and the moments of truth of a journey stand along the map. */
final class EmotionLines {

    private final Scene scene;
    private final Map<String, List<CurvePoint>> points = new HashMap<>();

    EmotionLines(Scene scene) {
        this.scene = scene;
        scene.personas().forEach(persona -> points.put(persona.id(), pointsOf(persona)));
    }

    /** Whether anybody has said how anybody feels. */
    boolean isEmpty() {
        return scene.personas().stream().allMatch(persona -> points(persona).isEmpty());
    }

    /** The points of a persona, from left to right; of several at one place, all. */
    List<CurvePoint> points(Persona persona) {
        return points.getOrDefault(persona.id(), List.of());
    }

    private List<CurvePoint> pointsOf(Persona persona) {
        List<CurvePoint> points = new ArrayList<>();
        for (Stage stage : scene.columns()) {
            for (Experience experience : stage.experiences()) {
                if (experience.persona().equals(persona.id())
                        && experience.emotion().isPresent()) {
                    int column = scene.column(stage.id());
                    points.add(new CurvePoint(x(stage, experience.touchpoint()), column, experience));
                }
            }
        }
        points.sort(Comparator.comparingDouble(CurvePoint::x));
        return points;
    }

    /** The points in runs of neighbouring stages: a stage that nobody described is a gap, not a guess. */
    static List<List<CurvePoint>> runs(List<CurvePoint> points) {
        List<List<CurvePoint>> runs = new ArrayList<>();
        for (CurvePoint point : points) {
            List<CurvePoint> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty()
                    || Math.abs(point.column() - last.get(last.size() - 1).column()) > 1) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(point);
        }
        return runs;
    }

    /**
     * The line through a run, empty where it is no line; through several emotions at one place it goes by their mean.
     */
    static Optional<MonotoneCurve> line(List<CurvePoint> run) {
        List<double[]> points = new ArrayList<>();
        int from = 0;
        while (from < run.size()) {
            int to = from;
            double sum = 0;
            while (to < run.size() && run.get(to).x() == run.get(from).x()) {
                sum += run.get(to++).y();
            }
            points.add(new double[] {run.get(from).x(), sum / (to - from)});
            from = to;
        }
        return points.size() < 2 ? Optional.empty() : Optional.of(new MonotoneCurve(points));
    }

    /** The moments of truth, from left to right. */
    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        for (Stage stage : scene.columns()) {
            for (Touchpoint touchpoint : scene.touchpoints(stage, Visibility.FRONT_STAGE)) {
                if (touchpoint.momentOfTruth()) {
                    moments.add(new Moment(x(stage, Optional.of(touchpoint.id())), scene.name(touchpoint)));
                }
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::x));
        return moments;
    }

    /** The slot of the touchpoint among those that the customer sees, or else the middle of the stage. */
    private double x(Stage stage, Optional<String> touchpoint) {
        List<String> slots = scene.touchpoints(stage, Visibility.FRONT_STAGE).stream()
                .map(Touchpoint::id)
                .toList();
        int slot = touchpoint.map(slots::indexOf).orElse(-1);
        double within = slot < 0 ? 0.5 : (slot + 0.5) / slots.size();
        double x = (scene.column(stage.id()) + within) / scene.columns().size();
        return scene.isRightToLeft() ? 1 - x : x;
    }

    /**
     * A touchpoint that makes or breaks the relationship.
     *
     * @param x how far along the map, from 0 to 1
     * @param name its name
     */
    record Moment(double x, String name) {}
}
