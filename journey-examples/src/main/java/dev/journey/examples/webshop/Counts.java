package dev.journey.examples.webshop;

import java.util.Locale;

/** Numbers of things, as people write them. */
final class Counts {

    private Counts() {}

    /** A number with its thousands apart, such as {@code 35,381}. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** So many of a thing, such as {@code 1 stage} or {@code 6 stages}. */
    static String of(long number, String thing) {
        return grouped(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
