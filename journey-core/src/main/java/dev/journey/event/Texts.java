package dev.journey.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts that are all different, such as ids: their bytes one after the other on pages, each found by a number.
 *
 * <p>A {@link String} of its own would take some forty bytes more. What is no good Unicode UTF-8 cannot write; such a
 * text is kept as its characters.
 */
final class Texts {

    private static final int PAGE_BITS = 20;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<ByteBuffer> pages = new ArrayList<>();

    /** Keeps a text; the number by which it is found. */
    long add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        boolean isGood = new String(utf8, StandardCharsets.UTF_8).equals(text);
        int size = isGood ? utf8.length : Character.BYTES * text.length();
        ByteBuffer page = pageWithRoomFor(Integer.BYTES + size);
        long found = (long) (pages.size() - 1) << PAGE_BITS | page.position();
        page.putInt(isGood ? size : -size);
        if (isGood) {
            page.put(utf8);
        } else {
            text.chars().forEach(character -> page.putChar((char) character));
        }
        return found;
    }

    private ByteBuffer pageWithRoomFor(int size) {
        if (pages.isEmpty() || pages.get(pages.size() - 1).remaining() < size) {
            pages.add(ByteBuffer.allocate(Math.max(PAGE, size)));
        }
        return pages.get(pages.size() - 1);
    }

    /** The text of this number. */
    @SuppressWarnings("ByteBufferBackingArray") // a page is allocated whole above and begins where its array does
    String get(long number) {
        ByteBuffer page = pages.get((int) (number >>> PAGE_BITS));
        int header = (int) (number & PAGE - 1);
        int size = page.getInt(header);
        int from = header + Integer.BYTES;
        return size >= 0
                ? new String(page.array(), from, size, StandardCharsets.UTF_8)
                : page.slice(from, -size).asCharBuffer().toString();
    }
}
