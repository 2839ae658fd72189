package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.condition.Scope;
import dev.journey.event.Event;
import dev.journey.model.Journey;
import dev.journey.model.Points;
import dev.journey.model.Scoring;
import java.util.List;
import java.util.Optional;

/** Adds the points that events give, over the journey: one {@link Long}. */
final class ScoreSlot extends Slot {

    private final long start;
    private final List<Line> lines;

    private ScoreSlot(int index, Scoring scoring, List<Line> lines) {
        super(Scope.JOURNEY, index, lines.stream().map(Line::matcher).toList());
        this.start = scoring.start();
        this.lines = lines;
    }

    static ScoreSlot of(int index, Journey journey) {
        List<Line> lines = journey.scoring().add().stream()
                .map(points -> new Line(EventMatcher.of(points.pattern(), journey), points))
                .toList();
        return new ScoreSlot(index, journey.scoring(), lines);
    }

    @Override
    public Object initial() {
        return start;
    }

    @Override
    public Object after(Object before, Event event, long at) {
        long score = (Long) before;
        for (Line line : lines) {
            if (line.matcher.matches(event)) {
                score += line.points.points();
            }
        }
        return score;
    }

    @Override
    public Optional<Remembered> remembered(Object held) {
        return held.equals(start) ? Optional.empty() : Optional.of(new Remembered.Points((Long) held));
    }

    @Override
    public Object restored(Remembered remembered, long since, long until) {
        return of(Remembered.Points.class, remembered).points();
    }

    private record Line(EventMatcher matcher, Points points) {}
}
