package dev.journey.measure;

import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges visits: converted, dropped or still in progress.
 *
 * <p>A visit is converted if the stage's conversion was reached within the stage's window, whose last instant is
 * inside. Where a stage names no conversion, leaving in time for a later stage that ends neither in exit nor in lapse
 * is the conversion. A visit that ended otherwise, or whose window has closed, is dropped.
 *
 * <pre>{@code
 * Outcomes outcomes = Outcomes.of(shop, asOf);
 * Visit.of(replay.effects()).forEach(visit -> System.out.println(visit.stage() + " " + outcomes.outcome(visit)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Outcomes {

    private final Journey journey;
    private final Instant asOf;

    private Outcomes(Journey journey, Instant asOf) {
        this.journey = Objects.requireNonNull(journey, "journey");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /** Outcomes of a journey's visits as they stood at an instant. */
    public static Outcomes of(Journey journey, Instant asOf) {
        return new Outcomes(journey, asOf);
    }

    /**
     * The outcome of a visit; empty in a terminal stage, which has none.
     *
     * @throws dev.journey.model.UnknownIdException if the journey does not have the stage of the visit
     */
    public Optional<Outcome> outcome(Visit visit) {
        Objects.requireNonNull(visit, "visit");
        Stage stage = journey.stage(visit.stage());
        if (stage.isTerminal()) {
            return Optional.empty();
        }
        Instant end = end(stage, visit);
        if (success(stage, visit).filter(at -> !at.isAfter(end)).isPresent()) {
            return Optional.of(Outcome.CONVERTED);
        }
        boolean open = visit.leftAt().isEmpty() && !asOf.isAfter(end);
        return Optional.of(open ? Outcome.IN_PROGRESS : Outcome.DROPPED);
    }

    /** When a visit dropped: when it ended, or when its window closed before; empty where it did not drop. */
    Optional<Instant> droppedAt(Visit visit) {
        return outcome(visit).filter(Outcome.DROPPED::equals).map(dropped -> {
            Instant end = end(journey.stage(visit.stage()), visit);
            return visit.leftAt().filter(left -> left.isBefore(end)).orElse(end);
        });
    }

    private Instant end(Stage stage, Visit visit) {
        return stage.window()
                .map(window -> window.end(visit.enteredAt(), journey.zoneFor(window)))
                .orElse(Instant.MAX);
    }

    private Optional<Instant> success(Stage stage, Visit visit) {
        return stage.conversion().isPresent()
                ? visit.goalAt()
                : visit.leftAt()
                        .filter(left -> visit.leftFor()
                                .filter(next -> isAhead(stage, next))
                                .isPresent());
    }

    private boolean isAhead(Stage stage, String next) {
        Stage other = journey.stage(next);
        return journey.stages().indexOf(other) > journey.stages().indexOf(stage)
                && other.ends().map(Ending.GOAL::equals).orElse(true);
    }
}
