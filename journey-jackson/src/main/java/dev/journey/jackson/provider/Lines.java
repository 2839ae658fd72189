package dev.journey.jackson.provider;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Bytes by lines, each with its end: several at once as text while that is possible, or one as its bytes. */
final class Lines {

    private static final int ROOM = 1 << 14;

    private final InputStream in;
    private final int most;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer text = CharBuffer.allocate(ROOM).flip();
    private final byte[] buffer = new byte[ROOM];
    private int from;
    private int to;
    private boolean atEnd;
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

    /**
     * The next lines; whoever takes some of them moves the position on behind them. None where the next line is very
     * long or not UTF-8, and at the end.
     */
    CharBuffer several() throws IOException {
        if (!text.hasRemaining()) {
            decode(endOfWhole());
        }
        return text;
    }

    /** The next line, or the beginning of a line that is too long; nothing after the last. */
    byte[] next() throws IOException {
        if (!text.hasRemaining()) {
            return nextOfStream();
        }
        byte[] line = firstOfText().getBytes(StandardCharsets.UTF_8);
        tooLong = isTooLong(line.length, line[line.length - 1] == '\n');
        return line;
    }

    /** Whether the line that was given last goes on after what was given of it. */
    boolean isTooLong() {
        return tooLong;
    }

    private boolean isTooLong(long length, boolean ended) {
        return length - (ended ? 1 : 0) > most;
    }

    private String firstOfText() {
        int begin = text.position();
        int end = begin;
        while (end < text.limit() && (end == begin || text.get(end - 1) != '\n')) {
            end++;
        }
        text.position(end);
        return new String(text.array(), begin, end - begin);
    }

    private byte[] nextOfStream() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && (from < to || more())) {
            int end = from;
            while (end < to && !ended) {
                ended = buffer[end++] == '\n';
            }
            line.write(buffer, from, (int) Math.min(end - from, most + 1L - line.size()));
            length += end - from;
            from = end;
        }
        tooLong = isTooLong(length, ended);
        return line.toByteArray();
    }

    private int endOfWhole() throws IOException {
        boolean grown = true;
        while (grown && endOfLines(to) == from) {
            grown = to - from < ROOM && more();
        }
        int end = endOfLines(to);
        return end == from && atEnd ? to : end;
    }

    /** The end of the last line that ends here or before; where there is none, where the first one begins. */
    private int endOfLines(int here) {
        int end = here;
        while (end > from && buffer[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private boolean more() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int read = atEnd ? 0 : in.read(buffer, to, ROOM - to);
        to += Math.max(0, read);
        atEnd = read <= 0;
        return !atEnd;
    }

    /** Takes what of these lines is UTF-8. */
    private void decode(int end) {
        ByteBuffer lines = ByteBuffer.wrap(buffer, from, end - from);
        boolean isUtf8 = !decoder.reset().decode(lines, text.clear(), true).isError();
        text.flip();
        if (!isUtf8) {
            text.limit(text.toString().lastIndexOf('\n') + 1);
        }
        from = isUtf8 ? end : endOfLines(lines.position());
    }
}
