package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;
import java.util.Set;

/** A named rule that a good journey keeps. */
public interface Check {

    /** What breaks the rule, in the order of the journey. */
    List<Finding> findings(Journey journey);

    /**
     * The codes of the findings that it may report. A journey that suppresses one of them is told when it no longer
     * needs to; a code that no rule names is taken for misspelt.
     */
    default Set<Code> codes() {
        return Set.of();
    }
}
