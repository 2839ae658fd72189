package dev.journey.jackson.tree;

import dev.journey.codec.Location;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text: a byte-order mark is passed over, and what is not UTF-8 is never replaced. */
public final class Utf8 {

    /** What the JDK puts in the place of what is not UTF-8; a text may hold it, too. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Whether every byte is a character of its own, and none is zero, by which parsers take it for another encoding. */
    static boolean isAscii(byte[] bytes) {
        long others = 0;
        int i = 0;
        for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            // The highest bit of a byte is set by itself, or by taking one from zero.
            others |= eight - ONES | eight;
        }
        for (; i < bytes.length; i++) {
            others |= bytes[i] - 1 | bytes[i];
        }
        return (others & HIGHEST_BITS) == 0;
    }

    /**
     * The text of a document.
     *
     * @throws dev.journey.codec.InvalidDocumentException if the bytes are not UTF-8
     */
    public static String decode(byte[] bytes, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? withoutMark(text) : decodeStrictly(bytes, problems);
    }

    /** The way that is slow and tells what stands for itself from what would be replaced. */
    private static String decodeStrictly(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            throw problems.malformed(
                    endOf(text),
                    String.format(
                            "text must be UTF-8: the byte 0x%02X, number %d, is not; save the file with that encoding",
                            bytes[in.position()], in.position() + 1));
        }
        return text;
    }

    /**
     * Refuses half a character, which some formats can escape but none can be read with.
     *
     * @throws IllegalArgumentException if the text holds half a character
     */
    public static void check(String text) {
        if (Characters.hasHalf(text)) {
            throw new IllegalArgumentException("text must be of whole characters, not half a surrogate pair: "
                    + text.lines().filter(Characters::hasHalf).findFirst().orElseThrow());
        }
    }

    /**
     * The bytes of a text.
     *
     * @throws IllegalArgumentException if the text holds half a character
     */
    public static byte[] encode(String text) {
        check(text);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutMark(String text) {
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static Location endOf(String text) {
        int line = (int) text.chars().filter(character -> character == '\n').count() + 1;
        return new Location(line, text.length() - text.lastIndexOf('\n'));
    }
}
