package dev.journey.benchmarks.engine;

import java.util.Locale;

/** The stages of the reference journey. */
public enum Stage {
    /** Where everybody begins. */
    AWARENESS,
    /** After three page views within a week, or on coming back. */
    CONSIDERATION,
    /** After an order of some value. */
    PURCHASE,
    /** After a further order, or good support. */
    RETENTION,
    /** After recommending the shop. */
    ADVOCACY,
    /** After unsubscribing. */
    LAPSED;

    private final String id = name().toLowerCase(Locale.ROOT);

    String id() {
        return id;
    }
}
