package dev.journey.page;

import java.util.Locale;

/** Coordinates as files write them. */
final class Pixels {

    private Pixels() {}

    /** With at most two decimals. */
    static String of(double number) {
        String written = String.format(Locale.ROOT, "%.2f", number);
        return written.endsWith(".00") ? written.substring(0, written.length() - 3) : written;
    }
}
