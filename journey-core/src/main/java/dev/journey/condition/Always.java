package dev.journey.condition;

/** Holds at every instant. */
public record Always() implements Condition {

    @Override
    public String kind() {
        return "always";
    }

    /** The condition in words. */
    @Override
    public String toString() {
        return "always";
    }
}
