package dev.journey.check;

import dev.journey.model.Journey;
import java.util.List;

/** A named rule that a good journey keeps. */
public interface Check {

    /** What breaks the rule, in the order of the journey. */
    List<Finding> findings(Journey journey);
}
