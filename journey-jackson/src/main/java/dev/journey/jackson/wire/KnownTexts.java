package dev.journey.jackson.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.journey.event.Channel;
import dev.journey.jackson.tree.Utf8;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts that come again and again, so that most of them need be neither made nor checked once more. Of two texts for one
 * place the later one stays: those that are made to collide are made anew each time, and cost no more than that.
 */
final class KnownTexts {

    private static final int FIRST_PLACES = 1 << 8;
    private static final int MOST_PLACES = 1 << 14;
    private static final int LONGEST = 64;
    private static final int MOST_CHANNELS = 100;
    private static final int PRIME = 31;
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final int textLength;
    private final Map<String, Channel> channels = new HashMap<>();
    private @Nullable String[] known = new @Nullable String[FIRST_PLACES];
    private int made;

    /**
     * None yet.
     *
     * @param textLength how many characters a text has at most
     */
    KnownTexts(int textLength) {
        this.textLength = textLength;
    }

    /** The channel at which a parser stands. */
    Channel channel(JsonParser parser, JsonToken token) throws IOException {
        String name = text(parser, token);
        if (channels.size() == MOST_CHANNELS) {
            channels.clear();
        }
        return channels.computeIfAbsent(name, Channel::of);
    }

    /**
     * The text at which a parser stands.
     *
     * @throws IllegalArgumentException if there is none, or it is too long or not of whole characters
     */
    String text(JsonParser parser, JsonToken token) throws IOException {
        int length = parser.getTextLength();
        if (token != JsonToken.VALUE_STRING || length > textLength) {
            throw new IllegalArgumentException("text must have at most " + textLength + " characters: " + token);
        }
        return length > LONGEST
                ? checked(parser.getText())
                : known(parser.getTextCharacters(), parser.getTextOffset(), length);
    }

    private String known(char[] characters, int from, int length) {
        int place = place(characters, from, length);
        String there = known[place];
        if (there != null && isSame(there, characters, from, length)) {
            return there;
        }
        String text = checked(new String(characters, from, length));
        known[place] = text;
        if (++made > known.length / 2 && known.length < MOST_PLACES) {
            grow();
        }
        return text;
    }

    /** Begins small, since most who read line by line have a few lines. */
    private void grow() {
        @Nullable String[] before = known;
        known = new @Nullable String[4 * before.length];
        made = 0;
        for (String text : before) {
            if (text != null) {
                known[place(text.toCharArray(), 0, text.length())] = text;
            }
        }
    }

    private int place(char[] characters, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = PRIME * hash + characters[i];
        }
        // Texts that differ in a digit have neighbouring hashes, which are thrown far apart.
        int spread = hash * GOLDEN_RATIO;
        return (spread ^ spread >>> 16) & known.length - 1;
    }

    private static boolean isSame(String text, char[] characters, int from, int length) {
        boolean same = text.length() == length;
        for (int i = 0; same && i < length; i++) {
            same = text.charAt(i) == characters[from + i];
        }
        return same;
    }

    private static String checked(String text) {
        Utf8.check(text);
        return text;
    }
}
