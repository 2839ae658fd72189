package dev.journey.model;

import dev.journey.condition.Length;
import java.util.Objects;

/** Whether a customer in a terminal stage starts anew with the next event. */
public sealed interface Reentry {

    /** Who has finished a journey stays in its terminal stage for good. */
    static Reentry never() {
        return new Never();
    }

    /** The next event starts a new instance of the journey. */
    static Reentry always() {
        return new Always();
    }

    /** The next event this long after entering the terminal stage, or later, starts a new instance of the journey. */
    static Reentry after(Length length) {
        return new After(length);
    }

    /** Who has finished a journey stays in its terminal stage for good. */
    record Never() implements Reentry {

        /** The word for it. */
        @Override
        public String toString() {
            return "never";
        }
    }

    /** The next event starts a new instance of the journey. */
    record Always() implements Reentry {

        /** The word for it. */
        @Override
        public String toString() {
            return "always";
        }
    }

    /**
     * The next event that comes late enough starts a new instance of the journey.
     *
     * @param length counted from entering the terminal stage; its last instant is late enough
     */
    record After(Length length) implements Reentry {

        /** Checks that there is a length. */
        public After {
            Objects.requireNonNull(length, "length");
        }

        /** When, such as {@code after 30 days}. */
        @Override
        public String toString() {
            return "after " + length.words();
        }
    }
}
