package dev.journey.jackson.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.journey.event.Channel;
import dev.journey.jackson.tree.Utf8;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts that come again and again, so that most of them need be neither made nor checked once more. */
final class KnownTexts {

    private static final int SIZE = 1 << 14;
    private static final int LONGEST = 64;
    private static final int MOST_CHANNELS = 100;
    private static final int PRIME = 31;

    private final int textLength;
    private final @Nullable String[] known = new @Nullable String[SIZE];
    private final Map<String, Channel> channels = new HashMap<>();

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
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = PRIME * hash + characters[i];
        }
        int place = (hash ^ hash >>> 16) & SIZE - 1;
        String there = known[place];
        if (there == null || !isSame(there, characters, from, length)) {
            there = checked(new String(characters, from, length));
            known[place] = there;
        }
        return there;
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
