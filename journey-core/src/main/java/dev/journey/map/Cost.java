package dev.journey.map;

/** What a tactic costs. */
public enum Cost {
    /** Time only. */
    FREE("free"),
    /** A small budget. */
    LOW("low"),
    /** A budget that has to be planned. */
    HIGH("high");

    private final String key;

    Cost(String key) {
        this.key = key;
    }

    /** The cost as files write it. */
    public String key() {
        return key;
    }
}
