package dev.journey.testkit.law;

import java.util.Objects;

/**
 * Something of a journey that a test can reach.
 *
 * @param kind of which kind of rule it is
 * @param rule the id of the transition or follow-up
 * @param aim what is to be seen of it
 * @param place the place of the condition among the leaves of the rule's condition, from 1; 0 for the rule itself
 * @param condition the condition in words
 */
public record CoveragePart(Kind kind, String rule, Aim aim, int place, String condition) {

    /** The kinds of rules. */
    public enum Kind {
        /** A transition. */
        TRANSITION("transition"),
        /** A follow-up. */
        FOLLOW_UP("follow-up");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The kind in words. */
        public String key() {
            return key;
        }
    }

    /** What is to be seen. */
    public enum Aim {
        /** The transition moves a customer, the follow-up is given out. */
        DONE,
        /** The condition holds when it is asked. */
        HOLDS,
        /** The condition does not hold when it is asked. */
        FAILS
    }

    /** Checks that nothing is missing. */
    public CoveragePart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(condition, "condition");
    }

    String neverAsked() {
        return kind.key() + " " + Words.quoted(rule) + ": " + Words.quoted(condition) + " was never asked";
    }

    boolean isOfSameCondition(CoveragePart other) {
        return kind == other.kind && rule.equals(other.rule) && place == other.place;
    }

    /** What is missing where it was never seen, such as {@code transition 'buys' never moved anybody}. */
    @Override
    public String toString() {
        String subject = kind.key() + " " + Words.quoted(rule);
        return switch (aim) {
            case DONE -> subject + (kind == Kind.TRANSITION ? " never moved anybody" : " was never given out");
            case HOLDS -> subject + ": " + Words.quoted(condition) + " never held when asked";
            case FAILS -> subject + ": " + Words.quoted(condition) + " never failed when asked";
        };
    }
}
