package dev.journey.check;

import dev.journey.model.Journey;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of rules to hold journeys against.
 *
 * <pre>{@code
 * for (Finding finding : Checks.standard().check(shop)) {
 *     System.out.println(finding);
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Checks {

    private static final Checks STANDARD = new Checks(List.of(
            new UnreachableStages(),
            new DeadEnds(),
            new StagesWithoutTouchpoint(),
            new TouchpointsWithoutEvents(),
            new ShadowedTransitions(),
            new LoopsWithoutTime()));

    private final List<Check> checks;

    private Checks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** The rules that come with the library. */
    public static Checks standard() {
        return STANDARD;
    }

    /** These rules and one more. */
    public Checks plus(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new Checks(more);
    }

    /** What breaks the rules, rule by rule; nothing, if the journey is a good one. */
    public List<Finding> check(Journey journey) {
        return checks.stream()
                .flatMap(check -> check.findings(journey).stream())
                .toList();
    }
}
