package dev.journey.testkit.law;

import dev.journey.model.Journey;
import dev.journey.model.Transition;
import dev.journey.run.Effect;
import dev.journey.run.TransitionExplanation;
import dev.journey.run.TryExplanation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each transition moves somebody in one history at least. */
final class EveryTransitionFires implements LawOfAll {

    private static final String NAME = "every transition moves somebody";

    private final Set<String> idle = new LinkedHashSet<>();

    EveryTransitionFires(Journey journey) {
        journey.transitions().stream().map(Transition::id).forEach(idle::add);
    }

    @Override
    public void see(Life life) {
        life.replay().effects().stream()
                .filter(Effect.Moved.class::isInstance)
                .forEach(moved -> idle.remove(((Effect.Moved) moved).transition()));
    }

    @Override
    public List<Breach> breaches(Trials trials) {
        return idle.stream().map(transition -> breach(transition, trials)).toList();
    }

    private static Breach breach(String transition, Trials trials) {
        Law shadowed = new StatedLaw(NAME, life -> overtaken(transition, life, trials));
        return trials.firstBreach(shadowed)
                .orElseGet(() -> new Breach(
                        NAME,
                        idle(transition, trials) + "; its condition never held where it is asked",
                        Optional.empty()));
    }

    private static Optional<String> overtaken(String transition, Life life, Trials trials) {
        return life.engine().explainTries(life.history(), life.asOf()).stream()
                .filter(each -> each.moved().isPresent() && holds(transition, each))
                .findFirst()
                .map(each -> idle(transition, trials) + "; its condition holds at " + each.at() + ", but transition "
                        + Words.quoted(each.moved().get()) + " is tried first and holds too");
    }

    private static boolean holds(String transition, TryExplanation each) {
        return each.transitions().stream()
                .filter(tried -> tried.transition().equals(transition))
                .map(TransitionExplanation::condition)
                .anyMatch(condition -> condition.satisfied());
    }

    private static String idle(String transition, Trials trials) {
        return "transition " + Words.quoted(transition) + " moves nobody in "
                + Words.count(trials.count(), "histor", "y", "ies");
    }
}
