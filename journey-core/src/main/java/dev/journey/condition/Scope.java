package dev.journey.condition;

/** Over what a condition looks back. */
public enum Scope {
    /** Over the present visit: since the stage was entered. */
    STAGE,
    /** Over the whole journey: since it was started, or entered again. */
    JOURNEY
}
