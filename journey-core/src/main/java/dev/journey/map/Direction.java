package dev.journey.map;

/** Which way a metric is meant to go. */
public enum Direction {
    /** More is better. */
    HIGHER("higher"),
    /** Less is better. */
    LOWER("lower");

    private final String key;

    Direction(String key) {
        this.key = key;
    }

    /** The direction as files write it. */
    public String key() {
        return key;
    }
}
