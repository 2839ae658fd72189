package dev.journey.jackson;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils documents: the same seed spoils in the same way. */
final class Mutator {

    /** What means something in JSON, YAML or the format itself, and what a reader may not be prepared for. */
    private static final List<byte[]> TOKENS = List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    ",",
                    "\"",
                    "'",
                    "#",
                    "&a ",
                    "*a",
                    "!t ",
                    "|",
                    ">",
                    "- ",
                    "? ",
                    "%",
                    "@",
                    "---\n",
                    "...\n",
                    "\n",
                    "\r\n",
                    "\t",
                    " ",
                    "  ",
                    "<<: ",
                    "null",
                    "~",
                    "true",
                    "0",
                    "-1",
                    "1e9",
                    "1e999",
                    "0x7fffffff",
                    "99999999999999999999",
                    ".inf",
                    "NaN",
                    "\\u0000",
                    "\\ud83d",
                    "\\x",
                    "\u0000",
                    "\u0085",
                    "\u2028",
                    "\uFEFF",
                    "\uD83D\uDE00",
                    "format",
                    "id",
                    "stages",
                    "any",
                    "P1D",
                    "PT0S",
                    "P-1D",
                    "P999999999Y",
                    "2026-02-30T24:00:00Z",
                    "+999999999-12-31T23:59:59Z",
                    "[[[[[[[[",
                    "{\"a\":",
                    "x: x: x",
                    "a".repeat(300))
            .stream()
            .map(token -> token.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final SplittableRandom random;
    private final List<byte[]> documents;

    Mutator(long seed, List<byte[]> documents) {
        this.random = new SplittableRandom(seed);
        this.documents = documents;
    }

    /** One of the documents, spoilt in a few places. */
    byte[] next() {
        byte[] spoilt = any();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            spoilt = spoil(spoilt);
        }
        return spoilt;
    }

    private byte[] spoil(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + length());
        return switch (random.nextInt(8)) {
            case 0 -> replaced(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            case 1 -> replaced(bytes, from, to, new byte[0]);
            case 2 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 3 -> replaced(bytes, from, from, part(any()));
            case 4 -> replaced(bytes, from, to, part(bytes));
            case 5 -> Arrays.copyOf(bytes, from);
            default ->
                replaced(bytes, from, random.nextBoolean() ? from : to, TOKENS.get(random.nextInt(TOKENS.size())));
        };
    }

    private byte[] part(byte[] of) {
        int from = random.nextInt(of.length + 1);
        return Arrays.copyOfRange(of, from, Math.min(of.length, from + length()));
    }

    /** Short as a rule. */
    private int length() {
        return 1 + random.nextInt(random.nextBoolean() ? 4 : 200);
    }

    private byte[] any() {
        return documents.get(random.nextInt(documents.size()));
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] with) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(with);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
