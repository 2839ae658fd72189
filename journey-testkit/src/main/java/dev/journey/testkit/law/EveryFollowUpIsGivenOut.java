package dev.journey.testkit.law;

import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each follow-up is given out in one history at least. */
final class EveryFollowUpIsGivenOut implements LawOfAll {

    private static final String NAME = "every follow-up is given out to somebody";

    private final Set<String> idle = new LinkedHashSet<>();

    EveryFollowUpIsGivenOut(Journey journey) {
        journey.stages().stream()
                .flatMap(stage -> stage.followUps().stream())
                .map(FollowUp::id)
                .forEach(idle::add);
    }

    @Override
    public void see(Life life) {
        life.followUps().forEach(due -> idle.remove(due.followUp()));
    }

    @Override
    public List<Breach> breaches(Trials trials) {
        return idle.stream().map(followUp -> breach(followUp, trials)).toList();
    }

    private static Breach breach(String followUp, Trials trials) {
        String nobody = "nobody gets follow-up " + Words.quoted(followUp) + " in "
                + Words.count(trials.count(), "histor", "y", "ies");
        Law suppressed = new StatedLaw(
                NAME,
                life -> life.effects(Effect.Suppressed.class)
                        .filter(effect -> effect.followUp().equals(followUp))
                        .findFirst()
                        .map(effect -> nobody + "; where it is due, at " + effect.at() + ", cap "
                                + Words.quoted(effect.cap()) + " forbids it"));
        return trials.firstBreach(suppressed)
                .orElseGet(() ->
                        new Breach(NAME, nobody + "; its condition never held where it is asked", Optional.empty()));
    }
}
