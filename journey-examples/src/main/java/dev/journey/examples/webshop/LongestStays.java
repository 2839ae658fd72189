package dev.journey.examples.webshop;

import dev.journey.measure.Outcome;
import dev.journey.measure.Outcomes;
import dev.journey.measure.Visit;
import dev.journey.run.Effect;
import dev.journey.run.Explanation;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks for a customer who is stuck: one whose visit still has time, or else, where nobody has any, one who stays. */
final class LongestStays {

    private final JourneyEngine engine;
    private final Instant asOf;
    private final Outcomes outcomes;
    private final FullestStage inProgress;
    private final FullestStage staying;

    LongestStays(JourneyEngine engine, Instant asOf) {
        this.engine = engine;
        this.asOf = asOf;
        this.outcomes = Outcomes.of(engine.journey(), asOf);
        this.inProgress = new FullestStage(engine.journey());
        this.staying = new FullestStage(engine.journey());
    }

    /** Takes one customer in. */
    void add(Replay replay) {
        replay.progress()
                .filter(progress -> !engine.journey().stage(progress.stage()).isTerminal())
                .ifPresent(progress -> {
                    staying.add(progress);
                    if (isInProgress(replay.effects())) {
                        inProgress.add(progress);
                    }
                });
    }

    private boolean isInProgress(List<Effect> effects) {
        List<Visit> visits = Visit.of(effects);
        return !visits.isEmpty()
                && outcomes.outcome(visits.get(visits.size() - 1))
                        .filter(Outcome.IN_PROGRESS::equals)
                        .isPresent();
    }

    /** Where most customers are (and a way leads out), the one who has been there longest. */
    Optional<StuckCustomer> stuck() {
        return inProgress
                .longest(this::isLeft)
                .map(stay -> stuck(
                        stay,
                        "of the visits still in progress most are in this stage (" + Counts.grouped(stay.customers())
                                + "), and this one has lasted longest"))
                .or(() -> staying.longest(this::isLeft)
                        .map(stay -> stuck(
                                stay,
                                "no visit is in progress; most customers stay in this stage ("
                                        + Counts.grouped(stay.customers()) + "), and this one has stayed longest")));
    }

    private boolean isLeft(Progress progress) {
        return !explain(progress).transitions().isEmpty();
    }

    private StuckCustomer stuck(FullestStage.Stay stay, String choice) {
        return new StuckCustomer(stay.longest(), explain(stay.longest()), choice);
    }

    private Explanation explain(Progress progress) {
        return engine.explain(progress, asOf);
    }
}
