package dev.journey.measure;

/** How a funnel looks for its steps in a customer's history. */
public enum FunnelOrder {
    /**
     * In order, anything between, from whichever event of the first step leads furthest; the last step within the
     * window after that event.
     */
    ANY_START,
    /** In order, anything between, from the customer's first event of the first step only. */
    FIRST_ENTRY,
    /** Each step for itself, at any time: neither order nor window plays a part. */
    UNORDERED
}
