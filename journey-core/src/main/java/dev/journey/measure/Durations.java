package dev.journey.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lengths of time, gathered to be asked for their median. */
final class Durations {

    private final List<Duration> durations = new ArrayList<>();

    void add(Duration duration) {
        durations.add(duration);
    }

    void merge(Durations other) {
        durations.addAll(other.durations);
    }

    /**
     * The median: the middle one, or halfway between the two in the middle (the linear percentile, type 7 of Hyndman
     * and Fan, Sample Quantiles in Statistical Packages, 1996).
     */
    Optional<Duration> median() {
        if (durations.isEmpty()) {
            return Optional.empty();
        }
        List<Duration> sorted = durations.stream().sorted().toList();
        Duration below = sorted.get((sorted.size() - 1) / 2);
        Duration above = sorted.get(sorted.size() / 2);
        return Optional.of(below.plus(above.minus(below).dividedBy(2)));
    }
}
