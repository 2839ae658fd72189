package dev.journey.jackson.tree;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as documents write them. */
final class Numbers {

    /** So that writing a number in full, or adding it to another, never takes much memory. */
    private static final int MOST_DIGITS = 1000;

    private Numbers() {}

    /** A number as it is written in decimal digits. */
    static Node node(Place place, String text, Problems problems) {
        Optional<BigDecimal> number = parse(text);
        if (number.isPresent()) {
            return new Node(place, number.get());
        }
        Node zero = new Node(place, BigDecimal.ZERO);
        problems.invalid(
                zero,
                place.subject() + " must be a number that can be written with at most " + MOST_DIGITS + " digits: "
                        + (text.length() > 40 ? text.substring(0, 40) + "..." : text));
        return zero;
    }

    private static Optional<BigDecimal> parse(String text) {
        try {
            return Optional.of(text)
                    .filter(digits -> digits.length() <= MOST_DIGITS)
                    .map(BigDecimal::new)
                    .filter(number -> Math.abs((long) number.scale()) <= MOST_DIGITS);
        } catch (NumberFormatException exponentTooLarge) {
            return Optional.empty();
        }
    }
}
