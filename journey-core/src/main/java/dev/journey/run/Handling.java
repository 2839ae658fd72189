package dev.journey.run;

/** What became of what the engine was given. */
public enum Handling {
    /** A customer was started. */
    STARTED,
    /** Only time passed. */
    TIME,
    /** The event or profile moved the customer. */
    MOVED,
    /** The event was counted, or the profile kept, and did not move the customer. */
    COUNTED,
    /** The event can play no part where the customer stands, and is not noted. */
    IRRELEVANT,
    /** The event or profile came after a later one had changed the progress; it changed nothing. */
    LATE,
    /** The event had been handled before; it changed nothing. */
    DUPLICATE
}
