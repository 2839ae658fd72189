package dev.journey.map;

/** On which side of the line of visibility something happens. */
public enum Visibility {
    /** Where the customer sees it. */
    FRONT_STAGE("front-stage"),
    /** Where the customer does not see it, and yet depends on it. */
    BACK_STAGE("back-stage");

    private final String key;

    Visibility(String key) {
        this.key = key;
    }

    /** The side as files write it. */
    public String key() {
        return key;
    }
}
