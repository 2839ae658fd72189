package dev.journey.model;

/** The coarse scale onto which the stages of any stage model can be mapped. */
public enum Phase {
    /** Before the customer buys. */
    PRE_PURCHASE("pre-purchase"),
    /** While the customer decides and buys. */
    PURCHASE("purchase"),
    /** After the customer has bought. */
    POST_PURCHASE("post-purchase");

    private final String key;

    Phase(String key) {
        this.key = key;
    }

    /** The phase as files write it. */
    public String key() {
        return key;
    }
}
