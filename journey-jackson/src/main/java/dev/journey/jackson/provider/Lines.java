package dev.journey.jackson.provider;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes by lines, one at a time, each with its end. */
final class Lines {

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private boolean tooLong;

    /**
     * The lines of a stream.
     *
     * @param most how many bytes a line has at most, its end not counted
     */
    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Whether the line that was given last goes on after what was given of it. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The number of the line that was given last, from 1. */
    long number() {
        return number;
    }

    /** The next line with its end, or the beginning of a line that is too long; nothing after the last. */
    byte[] next() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = from;
            while (end < to && !ended) {
                ended = buffer[end++] == '\n';
            }
            line.write(buffer, from, (int) Math.min(end - from, most + 1L - line.size()));
            length += end - from;
            from = end;
        }
        tooLong = length - (ended ? 1 : 0) > most;
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
