package dev.journey.page;

/** The aspects of a stage, each a row of the map. */
enum Row {
    /** The head of the column. */
    STAGE,
    AIM,
    PROMISE,
    EXPECTED,
    FEELING,
    DOING,
    WANTED,
    CUSTOMERS,
    METRICS,
    TOUCHPOINTS,
    BACK_STAGE,
    TACTICS,
    PAIN_POINTS,
    OPPORTUNITIES,
    MOVES,
    FOLLOW_UPS,
    HAND_OFFS,
    READINESS
}
