package dev.journey.jackson.wire;

import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Default;
import dev.journey.model.Points;
import dev.journey.model.Scoring;
import java.util.List;
import java.util.Optional;

record ScoringJson(
        Optional<@Between(least = -Points.MOST, most = Points.MOST) @Default("0") Integer> start, List<Points> add) {

    static ScoringJson of(Scoring scoring) {
        return new ScoringJson(Optional.of(scoring.start()).filter(points -> points != 0), scoring.add());
    }

    Scoring toScoring() {
        Scoring.Builder scoring = Scoring.builder();
        start.ifPresent(scoring::start);
        add.forEach(scoring::add);
        return scoring.build();
    }
}
