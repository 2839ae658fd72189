package dev.journey.examples.webshop;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Splits a CSV file into rows, one by one. A row whose quotes do not match costs one line, not the rest of the file: a
 * parser that is given the whole file would take all that follows for a quoted text.
 */
final class CsvRows {

    private static final int MOST_LINES_OF_A_ROW = 1_000;

    private static final CsvReader.CsvReaderBuilder CSV =
            CsvReader.builder().allowUnclosedQuote(false).skipEmptyLines(false);

    private final BufferedReader reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long line;

    CsvRows(InputStream in) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The next row that is not blank. */
    Optional<CsvRow> next() throws IOException {
        String text = take();
        while (text != null && text.isBlank()) {
            text = take();
        }
        return text == null ? Optional.empty() : Optional.of(row(text));
    }

    private CsvRow row(String text) throws IOException {
        long start = line;
        List<String> fields = parse(text);
        return new CsvRow(start, fields.isEmpty() ? parseWithNextLines(text) : fields);
    }

    /** A quoted text may hold line breaks; where its end is not found, the lines ahead remain rows of their own. */
    private List<String> parseWithNextLines(String first) throws IOException {
        List<String> more = new ArrayList<>();
        boolean open = opens(first);
        while (open && more.size() < MOST_LINES_OF_A_ROW) {
            String text = take();
            if (text == null) {
                break;
            }
            more.add(text);
            open ^= opens(text);
        }
        List<String> fields = open || more.isEmpty() ? List.of() : parse(first + "\n" + String.join("\n", more));
        if (fields.isEmpty()) {
            giveBack(more);
        }
        return fields;
    }

    private static boolean opens(String text) {
        return text.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }

    private static List<String> parse(String text) {
        try {
            return CSV.ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException quotesDoNotMatch) {
            return List.of();
        }
    }

    private String take() throws IOException {
        String text = ahead.isEmpty() ? reader.readLine() : ahead.pop();
        if (text != null && ++line == 1 && text.startsWith("\uFEFF")) {
            return text.substring(1);
        }
        return text;
    }

    private void giveBack(List<String> lines) {
        line -= lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            ahead.push(lines.get(i));
        }
    }
}
