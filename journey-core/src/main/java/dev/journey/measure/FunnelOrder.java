package dev.journey.measure;

/** How a funnel looks for its steps in a customer's history. */
public enum FunnelOrder {
    /**
     * In order, anything between, from whichever event of the first step leads furthest; the last step within the
     * window after that event. As {@code windowFunnel} of ClickHouse counts.
     */
    ANY_START,
    /** In order, anything between, from the customer's first event of the first step only. */
    FIRST_ENTRY,
    /**
     * In order and nothing between: each step is the customer's very next event, of whatever type, after the step
     * before it; from whichever event of the first step leads furthest, within the window. Changes of the profile are
     * no events.
     *
     * <p>The mode {@code strict_order} of ClickHouse is another one: it gives up at the first event that stands
     * between, where this looks on for another first step, and lets further first steps stand between. Its
     * {@code strict_deduplication} forbids repeated steps only.
     */
    STRICT,
    /** Each step for itself, at any time: neither order nor window plays a part. */
    UNORDERED
}
