package dev.journey.examples.webshop;

import dev.journey.codec.LineHandler;
import dev.journey.event.LogLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Events in the rows of a CSV file, the first of which names the columns. */
final class CsvEvents {

    private final String file;
    private final CsvFormat format;

    CsvEvents(String file, CsvFormat format) {
        this.file = file;
        this.format = format;
    }

    void read(InputStream in, LineHandler<? super LogLine> handler) throws IOException {
        CsvRows rows = new CsvRows(in);
        CsvRow header = rows.next().orElseThrow(() -> new CannotRunException(ExitCode.INPUT, file + " is empty"));
        CsvColumns columns = new CsvColumns(new CsvHeader(file, header), format);
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            hand(row.get(), columns, handler);
        }
    }

    private static void hand(CsvRow row, CsvColumns columns, LineHandler<? super LogLine> handler) {
        LogLine line;
        try {
            line = columns.line(row);
        } catch (IllegalArgumentException noEvent) {
            handler.unreadable(row.line(), noEvent.getMessage());
            return;
        }
        handler.value(row.line(), line);
    }
}
