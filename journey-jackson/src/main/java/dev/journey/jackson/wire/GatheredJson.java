package dev.journey.jackson.wire;

import dev.journey.jackson.shape.Schema;
import dev.journey.measure.Gathered;
import dev.journey.measure.GatheredFunnel;
import dev.journey.measure.GatheredGroups;
import dev.journey.measure.GatheredLastActions;
import dev.journey.measure.GatheredMeasures;
import dev.journey.measure.GatheredPaths;
import dev.journey.measure.GatheredStages;
import dev.journey.measure.GatheredStuckCustomers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was gathered of one group: every kind is a key of its own, and a group has one of them. */
record GatheredJson(
        Optional<GatheredMeasures> measures,
        Optional<GatheredStages> stages,
        Optional<GatheredFunnel> funnel,
        Optional<GatheredPaths> paths,
        Optional<GatheredLastActions> lastActions,
        Optional<GatheredStuckCustomers> stuckCustomers,
        Optional<GatheredGroups> groups) {

    static void rules(Schema schema) {
        schema.oneKey();
    }

    static GatheredJson of(Gathered gathered) {
        return new GatheredJson(
                as(GatheredMeasures.class, gathered),
                as(GatheredStages.class, gathered),
                as(GatheredFunnel.class, gathered),
                as(GatheredPaths.class, gathered),
                as(GatheredLastActions.class, gathered),
                as(GatheredStuckCustomers.class, gathered),
                as(GatheredGroups.class, gathered));
    }

    Gathered toGathered() {
        List<Gathered> said = Stream.<Optional<? extends Gathered>>of(
                        measures, stages, funnel, paths, lastActions, stuckCustomers, groups)
                .<Gathered>flatMap(Optional::stream)
                .toList();
        if (said.size() != 1) {
            throw new IllegalArgumentException(
                    "measured group must have one key, which says what was gathered of it:" + " has " + said.size());
        }
        return said.get(0);
    }

    private static <T> Optional<T> as(Class<T> kind, Gathered gathered) {
        return kind.isInstance(gathered) ? Optional.of(kind.cast(gathered)) : Optional.empty();
    }
}
