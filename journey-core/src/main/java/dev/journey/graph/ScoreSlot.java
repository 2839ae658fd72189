package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.event.Event;
import dev.journey.model.Journey;
import dev.journey.model.Points;
import dev.journey.model.Scoring;
import java.util.List;
import java.util.Optional;

/** Adds the points that events give, over the journey: one number where it is not that of the start. */
final class ScoreSlot extends Slot {

    private final long start;
    private final List<Line> lines;

    private ScoreSlot(int key, Scoring scoring, List<Line> lines) {
        super(key, lines.stream().map(Line::matcher).toArray(EventMatcher[]::new));
        this.start = scoring.start();
        this.lines = lines;
    }

    static ScoreSlot of(int key, Journey journey) {
        List<Line> lines = journey.scoring().add().stream()
                .map(points -> new Line(EventMatcher.of(points.pattern(), journey), points))
                .toList();
        return new ScoreSlot(key, journey.scoring(), lines);
    }

    @Override
    void take(Memory memory, Event event, long at) {
        long score = memory.number(key(), start);
        for (Line line : lines) {
            if (line.matcher.matches(event)) {
                score += line.points.points();
            }
        }
        hold(memory, score);
    }

    private void hold(Memory memory, long score) {
        if (score == start) {
            memory.clear(key());
        } else {
            memory.put(key(), score);
        }
    }

    @Override
    public Optional<Remembered> remembered(Memory memory) {
        long score = memory.number(key(), start);
        return score == start ? Optional.empty() : Optional.of(new Remembered.Points(score));
    }

    @Override
    public void restore(Memory memory, Remembered remembered, long since, long until) {
        hold(memory, of(Remembered.Points.class, remembered).points());
    }

    private record Line(EventMatcher matcher, Points points) {}
}
