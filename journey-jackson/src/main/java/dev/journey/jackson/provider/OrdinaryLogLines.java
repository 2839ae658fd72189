package dev.journey.jackson.provider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.journey.codec.LineHandler;
import dev.journey.codec.LogIntake;
import dev.journey.codec.ReadLimits;
import dev.journey.event.LogLine;
import dev.journey.jackson.wire.OrdinaryLogLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;

/**
 * Reads ordinary log lines with one parser for many, since making one takes as long as reading a line.
 *
 * <p>The parser knows nothing of lines: that a value neither begins nor ends on another's is seen by its places.
 */
final class OrdinaryLogLines implements OrdinaryLines<LogLine> {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int BYTES_OF_CHARACTER = 3;

    private final OrdinaryLogLine ordinary;
    private final int longest;

    private char[] characters = {};

    /** Where the next line begins, and where what was read of it ends. */
    private int begin;

    private int end;
    private int limit;
    private long number;

    OrdinaryLogLines(ReadLimits limits) {
        this.ordinary = new OrdinaryLogLine(limits);
        this.longest = limits.lineBytes() / BYTES_OF_CHARACTER;
    }

    @Override
    public long read(CharBuffer text, long first, LineHandler<? super LogLine> handler) {
        characters = text.array();
        begin = text.position();
        limit = text.limit();
        number = first;
        try (JsonParser parser = JSON.createParser(characters, begin, limit - begin)) {
            int origin = begin;
            while (hasNext(parser, origin)) {
                begin = end;
                hand(handler);
                number++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        text.position(begin);
        return number;
    }

    /** An event in parts to whoever takes it so; some lines have more than that. */
    private void hand(LineHandler<? super LogLine> handler) {
        if (ordinary.isEvent() && handler instanceof LogIntake intake) {
            intake.event(number, ordinary.event());
        } else {
            handler.value(number, ordinary.line());
        }
    }

    /** Whether the next line was read; false where it is not ordinary, and where none follows. */
    private boolean hasNext(JsonParser parser, int origin) throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                passBlankLines(limit);
                return false;
            }
            JsonLocation opened = parser.currentLocation();
            boolean begins = passBlankLines(origin + (int) opened.getCharOffset() - 1);
            if (!begins || first != JsonToken.START_OBJECT) {
                return false;
            }
            ordinary.read(parser);
            JsonLocation closed = parser.currentLocation();
            return opened.getLineNr() == closed.getLineNr() && endsAt(origin + (int) closed.getCharOffset());
        } catch (JsonProcessingException | IllegalArgumentException odd) {
            return false;
        }
    }

    /** Passes over the lines that end before a place, where none of them is too long. */
    private boolean passBlankLines(int to) {
        for (int i = begin; i < to; i++) {
            if (characters[i] == '\n') {
                if (i - begin > longest) {
                    return false;
                }
                begin = i + 1;
                number++;
            }
        }
        return true;
    }

    /** Whether the line ends here, but for spaces, and is not too long. */
    private boolean endsAt(int place) {
        end = place;
        while (end < limit && isSpace(characters[end])) {
            end++;
        }
        boolean ends = end == limit || characters[end] == '\n';
        boolean fits = end - begin <= longest;
        end = Math.min(end + 1, limit);
        return ends && fits;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\r';
    }
}
