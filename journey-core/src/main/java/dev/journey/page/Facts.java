package dev.journey.page;

import dev.journey.check.Finding;
import dev.journey.condition.Length;
import dev.journey.measure.FunnelMeasure;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.LastAction;
import dev.journey.measure.PathsMeasure;
import dev.journey.measure.StuckMeasure;
import dev.journey.model.Journey;
import dev.journey.run.Explanation;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.immutables.value.Value;

/** All that a report tells of; a part of it is written only where something is there. */
@Value.Immutable
abstract sealed class Facts permits ImmutableFacts {

    Facts() {}

    @Value.Parameter
    abstract Journey journey();

    @Value.Parameter
    abstract JourneyMeasure measure();

    abstract List<Finding> findings();

    abstract Optional<PathsMeasure> paths();

    abstract List<LastAction> lastActions();

    abstract List<StuckMeasure> stuck();

    abstract Optional<Explanation> explanation();

    abstract List<Funnel> funnels();

    abstract List<Groups> groups();

    abstract OptionalLong unreadable();

    @Value.Default
    Locale language() {
        return Locale.ENGLISH;
    }

    abstract Facts withFindings(Iterable<? extends Finding> findings);

    abstract Facts withPaths(PathsMeasure paths);

    abstract Facts withLastActions(Iterable<? extends LastAction> actions);

    abstract Facts withStuck(Iterable<? extends StuckMeasure> stuck);

    abstract Facts withExplanation(Explanation explanation);

    abstract Facts withUnreadable(long lines);

    abstract Facts withLanguage(Locale language);

    /** What customers did last in a stage, in the order given. */
    List<LastAction> lastActions(String stage) {
        return lastActions().stream()
                .filter(action -> action.stage().equals(stage))
                .toList();
    }

    /** A funnel with the window that its measure does not know. */
    record Funnel(String name, Length window, FunnelMeasure measure) {}

    /** Customers told apart by something, in the order of the names of the groups. */
    record Groups(String name, Map<String, JourneyMeasure> measures) {

        Groups {
            measures = Collections.unmodifiableMap(new TreeMap<>(measures));
        }
    }
}
