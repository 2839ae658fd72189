package dev.journey.jackson.wire;

import dev.journey.scenario.ExpectedEffect;
import java.util.List;

/** A list that says something even where it is empty: that nothing happens. */
record ExpectedEffects(List<ExpectedEffect> list) {}
