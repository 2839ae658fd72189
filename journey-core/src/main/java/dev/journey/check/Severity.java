package dev.journey.check;

/** How bad a finding is. */
public enum Severity {
    /** The journey cannot run as it was meant. */
    ERROR("error"),
    /** The map is poor. */
    WARNING("warning");

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    /** The severity as files write it. */
    public String key() {
        return key;
    }
}
