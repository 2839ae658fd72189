package dev.journey.plan;

/** How far an action item is. */
public enum ActionStatus {
    /** Nobody has begun. */
    PLANNED("planned"),
    /** Somebody is working on it. */
    IN_PROGRESS("in-progress"),
    /** It is done. */
    DONE("done"),
    /** It will not be done. */
    DROPPED("dropped");

    private final String key;

    ActionStatus(String key) {
        this.key = key;
    }

    /** The status as files write it. */
    public String key() {
        return key;
    }
}
