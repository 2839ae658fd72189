package dev.journey.readiness;

/** Which way a metric goes. */
public enum Trend {
    /** Its latest value is greater than the one before. */
    RISING("rising"),
    /** Its latest value is less than the one before. */
    FALLING("falling"),
    /** Its latest value is the one before. */
    STEADY("steady");

    private final String key;

    Trend(String key) {
        this.key = key;
    }

    /** The trend as files write it. */
    public String key() {
        return key;
    }
}
