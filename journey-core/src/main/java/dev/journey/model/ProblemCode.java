package dev.journey.model;

/** What can be wrong with a definition so that no journey can be made of it. */
public enum ProblemCode {
    /** A key that the format does not know. */
    UNKNOWN_KEY,
    /** A value that does not fit its key. */
    INVALID_VALUE,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** A key that stands twice in one object. */
    DUPLICATE_KEY,
    /** A text that is no document of its format. */
    MALFORMED_DOCUMENT,
    /** A document that goes beyond what its reader may take. */
    DOCUMENT_TOO_LARGE,
    /** An id that is no slug. */
    INVALID_ID,
    /** An id that stands for something else. */
    RESERVED_ID,
    /** An id that another one of the same kind has already. */
    DUPLICATE_ID,
    /** A transition from several stages without an id of its own. */
    MISSING_ID,
    /** A journey without stages. */
    NO_STAGE,
    /** A reference to a stage that is not there. */
    UNKNOWN_STAGE,
    /** A reference to a touchpoint that is not there. */
    UNKNOWN_TOUCHPOINT,
    /** A reference to a persona that is not there. */
    UNKNOWN_PERSONA,
    /** A reference to a metric that is not there. */
    UNKNOWN_METRIC,
    /** A reference to a team that is not there, in a journey that names its teams. */
    UNKNOWN_TEAM,
    /** A reference to a pain point that is not there. */
    UNKNOWN_PAIN_POINT,
    /** A reference to an opportunity that is not there. */
    UNKNOWN_OPPORTUNITY,
    /** A reference to an experiment that is not there. */
    UNKNOWN_EXPERIMENT,
    /** A reference to a variant that the experiment does not have. */
    UNKNOWN_VARIANT,
    /** An experiment that gives its customers nothing to choose from. */
    NO_VARIANT,
    /** A condition on a persona of whom nothing says which customers it stands for. */
    PERSONA_WITHOUT_SEGMENT,
    /** A segment that is defined by itself. */
    SEGMENT_CIRCLE,
    /** A touchpoint that is defined by another one. */
    NESTED_TOUCHPOINT,
    /** A transition that begins nowhere, twice at one stage, or at {@code any} and elsewhere. */
    INVALID_ORIGIN,
    /** A transition out of a stage in which the journey is over. */
    TRANSITION_LEAVES_END,
    /** A length of the calendar, or quiet hours, in a journey without a zone. */
    MISSING_ZONE,
    /** Quiet hours that end when they begin. */
    EMPTY_QUIET_HOURS,
    /** A condition nested too deep. */
    NESTED_TOO_DEEP,
    /** A condition of too many parts. */
    CONDITION_TOO_LARGE,
    /** A number outside its range. */
    OUT_OF_RANGE
}
