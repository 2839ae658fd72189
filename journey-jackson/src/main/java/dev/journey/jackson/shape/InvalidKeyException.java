package dev.journey.jackson.shape;

import java.util.function.Supplier;

/** The value of one key of an object does not fit the others. */
public final class InvalidKeyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** Names the key at fault and says what is wrong with it. */
    public InvalidKeyException(String key, String message) {
        super(message);
        this.key = key;
    }

    /** What a supplier gives; what it refuses is the fault of this key. */
    public static <T> T at(String key, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException invalid) {
            throw new InvalidKeyException(key, String.valueOf(invalid.getMessage()));
        }
    }

    /** The key at fault. */
    public String key() {
        return key;
    }
}
