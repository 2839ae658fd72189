package dev.journey.measure;

import dev.journey.model.Journey;
import dev.journey.run.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of each follow-up. */
final class GatheredFollowUps {

    private final Map<String, Fate> fates = new HashMap<>();

    /** Counts an effect, if it is of a follow-up. */
    void add(Effect effect) {
        if (effect instanceof Effect.FollowUpDue due) {
            count(due.followUp(), new Fate(1, 0, 0));
        } else if (effect instanceof Effect.Postponed postponed) {
            count(postponed.followUp(), new Fate(0, 1, 0));
        } else if (effect instanceof Effect.Suppressed suppressed) {
            count(suppressed.followUp(), new Fate(0, 0, 1));
        }
    }

    void merge(GatheredFollowUps other) {
        Map.copyOf(other.fates).forEach(this::count);
    }

    private void count(String followUp, Fate fate) {
        fates.merge(followUp, fate, Fate::plus);
    }

    /** The measures of all follow-ups, in the order of the journey. */
    List<FollowUpMeasure> measures(Journey journey) {
        return journey.stages().stream()
                .flatMap(stage -> stage.followUps().stream()
                        .map(followUp ->
                                fates.getOrDefault(followUp.id(), Fate.NONE).measure(followUp.id(), stage.id())))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GatheredFollowUps gathered && fates.equals(gathered.fates);
    }

    @Override
    public int hashCode() {
        return fates.hashCode();
    }

    private record Fate(long due, long postponed, long suppressed) {

        static final Fate NONE = new Fate(0, 0, 0);

        Fate plus(Fate other) {
            return new Fate(due + other.due, postponed + other.postponed, suppressed + other.suppressed);
        }

        FollowUpMeasure measure(String followUp, String stage) {
            return new FollowUpMeasure(followUp, stage, due, postponed, suppressed);
        }
    }
}
