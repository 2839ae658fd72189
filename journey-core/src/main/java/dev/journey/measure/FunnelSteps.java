package dev.journey.measure;

import dev.journey.graph.EventMatcher;
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

    /** For each type the only step that its events are, as far as that is certain, or none: all that most are asked. */
    private final int[] only;

    FunnelSteps(List<EventMatcher> matchers, List<String> types) {
        this.types = types;
        this.canBe = new boolean[types.size()][matchers.size()];
        this.steps = new int[types.size()][];
        this.certain = new boolean[types.size()];
        this.only = new int[types.size()];
        int last = matchers.size() - 1;
        for (int type = 0; type < steps.length; type++) {
            boolean[] all = canBe[type];
            for (int step = 0; step <= last; step++) {
                all[step] = matchers.get(step).mayMatch(types.get(type));
            }
            steps[type] = IntStream.rangeClosed(0, last)
                    .map(step -> last - step)
                    .filter(step -> all[step])
                    .toArray();
            String name = types.get(type);
            certain[type] = IntStream.of(steps[type])
                    .allMatch(step -> matchers.get(step).matchesAllOf(name));
            only[type] = only(type);
        }
    }

    private int only(int type) {
        return switch (steps[type].length) {
            case 0 -> Trail.NO_STEP;
            case 1 -> certain[type] ? steps[type][0] : Trail.SEVERAL_STEPS;
            default -> Trail.SEVERAL_STEPS;
        };
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

    /** As {@link Trail#step} says of every event of a type. */
    int step(int type) {
        return only[type];
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
