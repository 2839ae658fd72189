package dev.journey.testkit.oracle;

import dev.journey.event.Event;
import dev.journey.model.Points;
import dev.journey.model.Scoring;
import java.util.List;

/** Rule 15. */
final class Scores {

    private final Scoring scoring;
    private final Matching matching;

    Scores(Scoring scoring, Matching matching) {
        this.scoring = scoring;
        this.matching = matching;
    }

    /** What the events of a journey come to. */
    long of(List<Event> events) {
        return scoring.start()
                + scoring.add().stream()
                        .mapToLong(line -> times(line, events) * line.points())
                        .sum();
    }

    private long times(Points line, List<Event> events) {
        return events.stream()
                .filter(event -> matching.matches(line.pattern(), event))
                .count();
    }
}
