package dev.journey.event;

import java.util.Objects;

/** What the id of a customer must be, wherever one is given. */
public final class CustomerIds {

    private CustomerIds() {}

    /**
     * The very id that was given.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static String check(String id) {
        Objects.requireNonNull(id, "customer");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of a customer must not be blank: '" + id + "'");
        }
        return id;
    }
}
