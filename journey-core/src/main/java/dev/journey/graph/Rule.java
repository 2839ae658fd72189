package dev.journey.graph;

import dev.journey.model.Transition;

/**
 * A transition out of one stage, ready to be tried.
 *
 * @param transition the transition as it was written
 * @param target the number of the stage that it leads to
 * @param guard its condition
 */
public record Rule(Transition transition, int target, Guard guard) {}
