package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.model.Experiment;
import dev.journey.run.Replay;
import java.util.Set;

/** Groups customers by the variant that an experiment assigns. */
record ByVariant(Experiment experiment) implements Grouping {

    @Override
    public Set<String> groups(History history, Replay replay) {
        return Set.of(experiment.variantOf(replay.customer()));
    }

    @Override
    public String toString() {
        return "variant of experiment '" + experiment.id() + "'";
    }
}
