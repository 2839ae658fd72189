package dev.journey.mermaid;

import dev.journey.codec.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The bytes of a diagram as text, whose lines end in {@code \n}. */
final class DiagramText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DiagramText() {}

    static String read(InputStream in, Problems problems) throws IOException {
        int most = problems.limits().documentBytes();
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw problems.tooLarge(new Location(1, 1), "document must have at most " + most + " bytes: has more");
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        // A decoder of its own tells what is not UTF-8, where a String would put something in its place.
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(left, text, true);
        String lines = lines(text.flip().toString());
        if (result.isError()) {
            throw problems.malformed(
                    end(lines),
                    "text must be UTF-8: byte number " + (left.position() + 1)
                            + " is not; save the file with that encoding");
        }
        return lines;
    }

    private static String lines(String text) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Location end(String text) {
        int line = (int) text.chars().filter(letter -> letter == '\n').count() + 1;
        return new Location(line, text.length() - text.lastIndexOf('\n'));
    }
}
