package dev.journey.model;

/** Whether a journey is drawn as it is, or as it is to be. */
public enum Perspective {
    /** As customers go through it today. */
    AS_IS("as-is"),
    /** As customers are to go through it one day. */
    TO_BE("to-be");

    private final String key;

    Perspective(String key) {
        this.key = key;
    }

    /** The perspective as files write it. */
    public String key() {
        return key;
    }
}
