package dev.journey.jackson.provider;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes by lines, one at a time, each with its end. */
final class Lines {

    private final InputStream in;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The number of the line that was given last, from 1. */
    long number() {
        return number;
    }

    /** The next line with its end; nothing after the last. */
    byte[] next() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = in.read(); each >= 0; each = in.read()) {
            line.write(each);
            if (each == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }
}
