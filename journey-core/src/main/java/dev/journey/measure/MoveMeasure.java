package dev.journey.measure;

import java.util.Objects;

/**
 * How often a transition moved customers out of one of the stages that it leaves.
 *
 * @param transition the id of the transition
 * @param from the id of the stage that was left
 * @param to the id of the stage that was entered
 * @param byEvent how often something that the customer did made the rule hold
 * @param byDeadline how often time alone did
 * @param byProfile how often something newly known about the customer did
 */
public record MoveMeasure(String transition, String from, String to, long byEvent, long byDeadline, long byProfile) {

    /** Checks that nothing is missing. */
    public MoveMeasure {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** How often it moved anybody, by whatever cause. */
    public long moves() {
        return byEvent + byDeadline + byProfile;
    }
}
