package dev.journey.condition;

/** What is made of the values that an attribute has in several events. */
public enum AggregateFunction {
    /** The exact sum of the numbers; 0 of none. */
    SUM("sum"),
    /** The exact mean of the numbers, not rounded; of none, it compares with nothing. */
    AVERAGE("average"),
    /** The smallest number; of none, it compares with nothing. */
    MIN("min"),
    /** The largest number; of none, it compares with nothing. */
    MAX("max"),
    /** The value of the last event; of none, it compares with nothing. */
    LATEST("latest"),
    /** How many different values there are; 1 and 1.0 are one value, the text '1' is another. */
    DISTINCT("distinct");

    private final String key;

    AggregateFunction(String key) {
        this.key = key;
    }

    /** The function's name in a file, such as {@code sum}. */
    public String key() {
        return key;
    }

    /** Whether it passes over values that are no numbers. */
    public boolean isOfNumbers() {
        return this != LATEST && this != DISTINCT;
    }
}
