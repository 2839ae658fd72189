package dev.journey.examples.webshop;

import dev.journey.examples.WebShop;
import java.io.InputStream;
import java.util.Objects;

/** The files that come with the program. */
final class Bundled {

    private Bundled() {}

    /** Opens one of them. */
    static InputStream open(String name) {
        return Objects.requireNonNull(WebShop.class.getResourceAsStream(name), name);
    }
}
