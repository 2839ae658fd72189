package dev.journey.jackson.provider;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes by lines, one at a time, each with its end. */
final class Lines {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
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
        boolean ended = false;
        while (!ended && fill()) {
            int end = from;
            while (end < to && !ended) {
                ended = buffer[end++] == '\n';
            }
            line.write(buffer, from, end - from);
            from = end;
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }
}
