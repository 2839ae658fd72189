package dev.journey.jackson.wire;

import dev.journey.jackson.shape.InvalidKeyException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers that may be absent, and whole ones. */
final class Numbers {

    private Numbers() {}

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** A whole number of 64 bits under a key. */
    static long whole(String key, BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            throw new InvalidKeyException(
                    key, "'" + key + "' must be a whole number of a size below 2^63: " + number.toPlainString());
        }
    }

    /** How many there are of something, under a key. */
    static long count(String key, BigDecimal number) {
        long count = whole(key, number);
        if (count < 0) {
            throw new InvalidKeyException(key, "'" + key + "' must not be negative: " + number.toPlainString());
        }
        return count;
    }
}
