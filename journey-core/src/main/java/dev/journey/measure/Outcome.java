package dev.journey.measure;

/** What became of a visit; one that is still open is not counted as dropped. */
public enum Outcome {
    /** The visit reached what its stage is for, in time. */
    CONVERTED("converted"),
    /** The visit ended without that, or its time is over. */
    DROPPED("dropped"),
    /** The customer is still there, and there is still time. */
    IN_PROGRESS("in-progress");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    /** The outcome as files write it. */
    public String key() {
        return key;
    }
}
