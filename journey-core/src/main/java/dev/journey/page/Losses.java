package dev.journey.page;

import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.StageMeasure;
import java.util.Comparator;
import java.util.Optional;

/** Where most is lost. */
final class Losses {

    /** A share of fewer visits says nothing. */
    static final long FEWEST_VISITS = 30;

    private Losses() {}

    /** The stage with the highest share of dropped visits, the first of equals; empty without a loss. */
    static Optional<StageMeasure> largest(JourneyMeasure measured) {
        return measured.stages().stream()
                .filter(stage -> stage.visits() >= FEWEST_VISITS && stage.dropped() > 0)
                // The comparison is turned round so that of equals the first is taken, not the last.
                .min(Comparator.comparingDouble(stage -> -(double) stage.dropped() / stage.visits()));
    }
}
