package dev.journey.measure;

import dev.journey.measure.GatheredMeasures.OfFollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.run.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of each follow-up. */
final class GatheredFollowUps {

    private final Map<String, OfFollowUp> fates = new HashMap<>();

    /** Counts an effect, if it is of a follow-up. */
    void add(Effect effect) {
        if (effect instanceof Effect.FollowUpDue due) {
            add(new OfFollowUp(due.followUp(), 1, 0, 0));
        } else if (effect instanceof Effect.Postponed postponed) {
            add(new OfFollowUp(postponed.followUp(), 0, 1, 0));
        } else if (effect instanceof Effect.Suppressed suppressed) {
            add(new OfFollowUp(suppressed.followUp(), 0, 0, 1));
        }
    }

    void add(OfFollowUp fate) {
        fates.merge(fate.followUp(), fate, OfFollowUp::plus);
    }

    void merge(GatheredFollowUps other) {
        List.copyOf(other.fates.values()).forEach(this::add);
    }

    /** What was gathered, in the order of the journey. */
    List<OfFollowUp> gathered(Journey journey) {
        return journey.stages().stream()
                .flatMap(stage -> stage.followUps().stream())
                .flatMap(followUp -> Optional.ofNullable(fates.get(followUp.id())).stream())
                .toList();
    }

    /** The measures of all follow-ups, in the order of the journey. */
    List<FollowUpMeasure> measures(Journey journey) {
        return journey.stages().stream()
                .flatMap(stage -> stage.followUps().stream().map(followUp -> measure(stage, followUp.id())))
                .toList();
    }

    private FollowUpMeasure measure(Stage stage, String followUp) {
        OfFollowUp fate = fates.getOrDefault(followUp, new OfFollowUp(followUp, 0, 0, 0));
        return new FollowUpMeasure(followUp, stage.id(), fate.due(), fate.postponed(), fate.suppressed());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GatheredFollowUps gathered && fates.equals(gathered.fates);
    }

    @Override
    public int hashCode() {
        return fates.hashCode();
    }
}
