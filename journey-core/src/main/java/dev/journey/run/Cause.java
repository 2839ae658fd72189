package dev.journey.run;

/** What moved a customer. */
public enum Cause {
    /** Something the customer did. */
    EVENT("event"),
    /** Time alone. */
    DEADLINE("deadline"),
    /** Something newly known about the customer. */
    PROFILE("profile");

    private final String key;

    Cause(String key) {
        this.key = key;
    }

    /** The cause as effect lines write it. */
    public String key() {
        return key;
    }
}
