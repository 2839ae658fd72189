package dev.journey.condition;

import java.time.Duration;
import java.time.Period;
import java.util.List;

/** The words in which conditions are written; meant to be imported statically. */
public final class Conditions {

    private Conditions() {}

    /** An event of this type occurred, at least once in the present stage unless more is said. */
    public static Occurred occurred(String eventType) {
        return occurred(EventPattern.of(eventType));
    }

    /** A matching event occurred, at least once in the present stage unless more is said. */
    public static Occurred occurred(EventPattern pattern) {
        return Occurred.of(pattern);
    }

    /** The customer has been in the stage for at least this exact length. */
    public static InStageFor inStageFor(Duration duration) {
        return inStageFor(Length.of(duration));
    }

    /** The customer has been in the stage for at least this length of the calendar. */
    public static InStageFor inStageFor(Period period) {
        return inStageFor(Length.of(period));
    }

    /** The customer has been in the stage for at least this length. */
    public static InStageFor inStageFor(Length length) {
        return new InStageFor(length);
    }

    /** The customer has done nothing in the present stage for at least this exact length. */
    public static InactiveFor inactiveFor(Duration duration) {
        return inactiveFor(Length.of(duration));
    }

    /** The customer has done nothing in the present stage for at least this length of the calendar. */
    public static InactiveFor inactiveFor(Period period) {
        return inactiveFor(Length.of(period));
    }

    /** The customer has done nothing in the present stage for at least this length. */
    public static InactiveFor inactiveFor(Length length) {
        return new InactiveFor(length, EventPattern.any(), Scope.STAGE);
    }

    /** All of these hold. */
    public static AllOf allOf(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    /** At least one of these holds. */
    public static AnyOf anyOf(Condition... conditions) {
        return new AnyOf(List.of(conditions));
    }

    /** This does not hold. */
    public static Not not(Condition condition) {
        return new Not(condition);
    }

    /** Holds at every instant. */
    public static Always always() {
        return new Always();
    }
}
