package dev.journey.jackson.provider;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.InvalidDocumentException.Located;
import dev.journey.codec.LineHandler;
import dev.journey.codec.ReadLimits;
import dev.journey.jackson.tree.JsonTree;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.tree.Utf8;
import dev.journey.model.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One reading of lines of JSON: ordinary ones all at once, where the format knows such, and every other as a tree, of
 * which a value is made, or which can say what is odd about it.
 */
public final class LineReading<T> {

    private final TreeValues<T> values;
    private final OrdinaryLines<T> ordinary;
    private final boolean takesBatches;
    private final LineHandler<? super T> handler;
    private final ReadLimits limits;

    /**
     * A reading within limits.
     *
     * @param takesBatches whether a line may be a list of what otherwise is a line
     */
    public LineReading(TreeValues<T> values, boolean takesBatches, LineHandler<? super T> handler, ReadLimits limits) {
        this(values, OrdinaryLines.none(), takesBatches, handler, limits);
    }

    LineReading(
            TreeValues<T> values,
            OrdinaryLines<T> ordinary,
            boolean takesBatches,
            LineHandler<? super T> handler,
            ReadLimits limits) {
        this.values = values;
        this.ordinary = ordinary;
        this.takesBatches = takesBatches;
        this.handler = handler;
        this.limits = limits;
    }

    /** Reads all lines of a stream. */
    public void read(InputStream in) throws IOException {
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
        Node tree;
        try {
            String text = Utf8.decode(line, problems).stripTrailing();
            if (text.isEmpty()) {
                return;
            }
            tree = JsonTree.read(text, problems);
        } catch (InvalidDocumentException invalid) {
            handler.unreadable(number, words(problems));
            return;
        }
        Optional<List<Node>> batch = takesBatches ? tree.entries() : Optional.empty();
        if (batch.isEmpty()) {
            hand(tree, problems, number);
        } else if (problems.count() > 0) {
            handler.unreadable(number, words(problems));
        } else {
            batch.get().forEach(entry -> hand(entry, new Problems(problems.source(), limits), number));
        }
    }

    private void hand(Node tree, Problems problems, long number) {
        T value;
        try {
            value = values.read(tree, problems);
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

    /** Makes values of trees. */
    @FunctionalInterface
    public interface TreeValues<T> {

        /**
         * The value; anything where a problem is reported.
         *
         * @throws InvalidDocumentException if the tree cannot be read to its end
         */
        T read(Node tree, Problems problems);
    }
}
