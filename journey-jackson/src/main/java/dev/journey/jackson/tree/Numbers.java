package dev.journey.jackson.tree;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as documents write them. */
final class Numbers {

    private Numbers() {}

    /** A number as it is written in decimal digits; not too many, since others are to be added to it, and print it. */
    static Node node(Place place, String text, Problems problems) {
        int most = problems.limits().numberDigits();
        Optional<BigDecimal> number = parse(text, most);
        if (number.isPresent()) {
            return new Node(place, number.get());
        }
        Node zero = new Node(place, BigDecimal.ZERO);
        problems.invalid(
                zero,
                place.subject() + " must be a number that can be written with at most " + most + " digits: "
                        + (text.length() > 40 ? text.substring(0, 40) + "..." : text));
        return zero;
    }

    private static Optional<BigDecimal> parse(String text, int most) {
        try {
            return Optional.of(text)
                    .filter(digits -> digits.length() <= most)
                    .map(BigDecimal::new)
                    .filter(number -> Math.abs((long) number.scale()) <= most);
        } catch (NumberFormatException exponentTooLarge) {
            return Optional.empty();
        }
    }
}
