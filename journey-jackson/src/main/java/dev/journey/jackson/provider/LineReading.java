package dev.journey.jackson.provider;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.InvalidDocumentException.Located;
import dev.journey.codec.LineHandler;
import dev.journey.codec.ReadLimits;
import dev.journey.jackson.shape.Shape;
import dev.journey.jackson.tree.JsonTree;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.tree.Utf8;
import dev.journey.model.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.stream.Collectors;

/** One reading of lines: ordinary ones all at once, and every other as a tree, which can say what is odd about it. */
final class LineReading<T> {

    private final Shape<T> shape;
    private final OrdinaryLines<T> ordinary;
    private final LineHandler<? super T> handler;
    private final ReadLimits limits;

    LineReading(Shape<T> shape, OrdinaryLines<T> ordinary, LineHandler<? super T> handler, ReadLimits limits) {
        this.shape = shape;
        this.ordinary = ordinary;
        this.handler = handler;
        this.limits = limits;
    }

    void read(InputStream in) throws IOException {
        Lines lines = new Lines(in, limits.lineBytes());
        long number = readOrdinary(lines, 1);
        for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
            if (lines.isTooLong()) {
                handler.unreadable(number, "line must have at most " + limits.lineBytes() + " bytes: has more");
            } else {
                read(line, number);
            }
            number = readOrdinary(lines, number + 1);
        }
    }

    /** Reads up to the next line that is not ordinary; gives its number. */
    private long readOrdinary(Lines lines, long first) throws IOException {
        long number = first;
        CharBuffer several = lines.several();
        while (several.hasRemaining()) {
            number = ordinary.read(several, number, handler);
            if (several.hasRemaining()) {
                return number;
            }
            several = lines.several();
        }
        return number;
    }

    private void read(byte[] line, long number) {
        Problems problems = new Problems("line " + number, limits);
        T value;
        try {
            String text = Utf8.decode(line, problems).stripTrailing();
            if (text.isEmpty()) {
                return;
            }
            value = shape.read(JsonTree.read(text, problems), problems);
        } catch (InvalidDocumentException invalid) {
            handler.unreadable(number, words(problems));
            return;
        }
        if (problems.count() > 0) {
            handler.unreadable(number, words(problems));
        } else {
            handler.value(number, value);
        }
    }

    private static String words(Problems problems) {
        return problems.inOrder().stream().map(LineReading::words).collect(Collectors.joining("; "));
    }

    /** Where a text is no JSON, only the column helps to find the place. */
    private static String words(Located located) {
        boolean malformed = located.problem().code() == ProblemCode.MALFORMED_DOCUMENT;
        return (malformed ? "column " + located.location().orElseThrow().column() + ": " : "") + located.problem();
    }
}
