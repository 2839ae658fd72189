package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;
import java.util.Set;

/**
 * A named rule that a good journey keeps.
 *
 * <pre>{@code
 * Check named = journey -> journey.name().isPresent()
 *         ? List.of()
 *         : List.of(new Finding(HouseCode.JOURNEY_WITHOUT_NAME, "name", "the journey has no name", "give it one"));
 * Checks.standard().plus(named).check(shop)
 * }</pre>
 */
@FunctionalInterface
public interface Check {

    /** What breaks the rule, in the order of the journey. */
    List<Finding> findings(Journey journey);

    /**
     * The codes of the findings that it may report; none if not overridden. Where a journey suppresses one of them that
     * is not found, that is a finding; a code that no rule names is taken for misspelt.
     */
    default Set<Code> codes() {
        return Set.of();
    }
}
