package dev.journey.testkit;

import static dev.journey.testkit.Property.same;

import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.ProfileChange;
import dev.journey.run.Crowd;
import dev.journey.run.Effect;
import dev.journey.run.Handling;
import dev.journey.run.Intake;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import dev.journey.testkit.oracle.Life;
import dev.journey.testkit.oracle.Oracle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One customer twice, in the hands of the oracle and of the engine, which is asked in all of its ways. */
final class SideBySide {

    private final Trial trial;
    private final Oracle oracle;
    private final Map<String, AttributeValue> profile = new LinkedHashMap<>();
    private final List<Effect> ofCrowd = new ArrayList<>();
    private final Crowd crowd;
    private Optional<Pair> customer = Optional.empty();

    SideBySide(Trial trial) {
        this.trial = trial;
        this.oracle = Engines.oracle(trial.journey());
        this.crowd = trial.engine().crowd(ofCrowd::add);
    }

    /** Takes in an entry; the difference that it makes. */
    Optional<String> take(Entry entry) {
        Handling handling = crowd.take(trial.customer(), entry);
        if (customer.isEmpty() && entry instanceof ProfileChange change) {
            change.applyTo(profile);
            return same("customers of the crowd", 0, crowd.size());
        }
        Optional<String> difference = customer.isEmpty() ? start(entry.at()) : Optional.empty();
        return difference
                .or(() -> customer.orElseThrow().take(entry))
                .or(() -> same("handling of the crowd", customer.orElseThrow().handling, handling))
                .or(this::crowdDiffers)
                .map(how -> "after " + entry + ", " + how);
    }

    /** Lets time pass; the difference that it makes. */
    Optional<String> pass(Instant now) {
        crowd.pass(now);
        return customer.flatMap(pair -> pair.pass(now).or(this::crowdDiffers))
                .map(how -> "when time has passed to " + now + ", " + how);
    }

    private Optional<String> crowdDiffers() {
        Pair pair = customer.orElseThrow();
        return same("progress of the crowd", Optional.of(pair.progress), crowd.find(trial.customer()))
                .or(() -> same("deadline of the crowd", pair.progress.nextDeadline(), crowd.nextDeadline()))
                .or(() -> same("effects of the crowd", pair.effects, ofCrowd));
    }

    /** An instant before the next entry, or another one that may be delicate; as a rule none. */
    Optional<Instant> pause(Entry next, Chance chance) {
        if (customer.isEmpty() || chance.percent(70)) {
            return Optional.empty();
        }
        Progress progress = customer.get().progress;
        return new Choice<Optional<Instant>>()
                .or(3, progress::nextDeadline)
                .or(3, () -> Optional.of(next.at().minusNanos(1)))
                .or(2, () -> Optional.of(next.at()))
                .or(2, () -> Optional.of(progress.changedAt().plus(Duration.ofMinutes(30L * chance.below(9)))))
                .draw(chance)
                .filter(instant -> !instant.isAfter(trial.asOf()));
    }

    private Optional<String> start(Instant at) {
        Step step = trial.engine().start(trial.customer(), at, profile);
        Pair pair = new Pair(trial.engine(), oracle.start(trial.customer(), at, profile), step.progress());
        customer = Optional.of(pair);
        return pair.difference(step);
    }

    private static final class Pair {

        private final JourneyEngine engine;
        private final Life life;
        private final List<Effect> taken = new ArrayList<>();
        private final Intake intake;
        private final List<Effect> effects = new ArrayList<>();
        private Progress progress;
        private Handling handling = Handling.STARTED;

        /** How many effects of the oracle have been compared. */
        private int told;

        Pair(JourneyEngine engine, Life life, Progress progress) {
            this.engine = engine;
            this.life = life;
            this.progress = progress;
            this.intake = engine.intake(taken::add);
        }

        Optional<String> take(Entry entry) {
            Handling expected = life.take(entry);
            Step step = engine.advance(progress, entry);
            return same("handling", expected, step.handling())
                    .or(() -> intakeDiffers(step, intake.advance(progress, entry)))
                    .or(() -> difference(step));
        }

        Optional<String> pass(Instant now) {
            life.pass(now);
            Step step = engine.advance(progress, now);
            return intakeDiffers(step, intake.advance(progress, now)).or(() -> difference(step));
        }

        @SuppressWarnings("ReferenceEquality") // What did not change is the very same.
        private Optional<String> intakeDiffers(Step step, Progress next) {
            List<Effect> effects = List.copyOf(taken);
            taken.clear();
            return same("progress of the intake", step.progress(), next)
                    .or(() -> same("whether it is the same", step.progress() == progress, next == progress))
                    .or(() -> same("effects of the intake", step.effects(), effects));
        }

        private Optional<String> difference(Step step) {
            progress = step.progress();
            handling = step.handling();
            effects.addAll(step.effects());
            List<Effect> expected = life.effects().subList(told, life.effects().size());
            told = life.effects().size();
            return Effects.difference(expected, step.effects()).or(() -> Lives.difference(life, progress));
        }
    }
}
