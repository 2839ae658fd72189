package dev.journey.model;

/** How a journey is over for a customer who entered a terminal stage: three things never to be mixed up. */
public enum Ending {
    /** The customer reached what the journey is for. */
    GOAL("goal"),
    /** The customer said goodbye, by unsubscribing for instance. */
    EXIT("exit"),
    /** The customer went silent. */
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
