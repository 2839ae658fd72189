package dev.journey.model;

/** How a journey is over for a customer who entered a terminal stage: three things that must never be confused. */
public enum Ending {
    /** The customer reached what the journey is for. */
    GOAL("goal"),
    /** The customer left on purpose, by unsubscribing for instance. */
    EXIT("exit"),
    /** The customer has done nothing for too long. */
    LAPSE("lapse");

    private final String key;

    Ending(String key) {
        this.key = key;
    }

    /** The ending as files write it. */
    public String key() {
        return key;
    }
}
