package dev.journey.measure;

import dev.journey.condition.EventPattern;
import dev.journey.model.Journey;
import java.util.List;
import java.util.stream.IntStream;

/** Which steps of a funnel an event can be, by the number of its type: found out once for all histories of a log. */
final class FunnelSteps {

    private final List<String> types;

    /** For each type and step whether an event can be both. */
    private final boolean[][] canBe;

    /** The same as numbers: for each type its steps, the last of them first. */
    private final int[][] steps;

    /** Whether events of a type are just these steps, whatever else is known of them. */
    private final boolean[] certain;

    FunnelSteps(Journey journey, List<EventPattern> patterns, List<String> types) {
        this.types = types;
        this.canBe = new boolean[types.size()][patterns.size()];
        this.steps = new int[types.size()][];
        this.certain = new boolean[types.size()];
        int last = patterns.size() - 1;
        for (int type = 0; type < steps.length; type++) {
            boolean[] all = canBe[type];
            for (int step = 0; step <= last; step++) {
                all[step] = canBe(patterns.get(step), types.get(type), journey);
            }
            steps[type] = IntStream.rangeClosed(0, last)
                    .map(step -> last - step)
                    .filter(step -> all[step])
                    .toArray();
            certain[type] = IntStream.of(steps[type]).allMatch(step -> asksForTypeOnly(patterns.get(step), journey));
        }
    }

    private static boolean canBe(EventPattern step, String type, Journey journey) {
        return canBe(step, type) && eventsOf(step, journey).stream().anyMatch(event -> canBe(event, type));
    }

    private static boolean canBe(EventPattern pattern, String type) {
        return pattern.event().map(type::equals).orElse(true);
    }

    private static boolean asksForTypeOnly(EventPattern step, Journey journey) {
        return asksForTypeOnly(step) && eventsOf(step, journey).stream().allMatch(FunnelSteps::asksForTypeOnly);
    }

    private static boolean asksForTypeOnly(EventPattern pattern) {
        return pattern.channel().isEmpty() && pattern.where().isEmpty();
    }

    /** The patterns of the touchpoint one of which must match as well; any event where there is no touchpoint. */
    private static List<EventPattern> eventsOf(EventPattern step, Journey journey) {
        return step.touchpoint().map(id -> journey.touchpoint(id).events()).orElse(List.of(EventPattern.any()));
    }

    /** Whether these are the steps by the numbers of this very list of types. */
    @SuppressWarnings("ReferenceEquality") // comparing its texts for every history would take longer than the history
    boolean areFor(List<String> others) {
        return types == others;
    }

    /** Whether an event of a type can be a step. */
    boolean canBe(int type, int step) {
        return canBe[type][step];
    }

    /** The steps that an event of a type can be, the last of them first. */
    int[] of(int type) {
        return steps[type];
    }

    /** Whether an event of a type is all steps that it can be. */
    boolean isCertain(int type) {
        return certain[type];
    }
}
