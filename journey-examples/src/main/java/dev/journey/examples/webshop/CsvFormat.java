package dev.journey.examples.webshop;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a CSV file holds what; as it is, the format of the bundled log. */
public final class CsvFormat {

    @Option(
            names = "--customer",
            order = 3,
            paramLabel = "COLUMN",
            description = "The column of the customer's id (default: ${DEFAULT-VALUE}).")
    private String customer = "client_id";

    @Option(
            names = "--type",
            order = 4,
            paramLabel = "COLUMN",
            description = "The column of the event's type (default: ${DEFAULT-VALUE}).")
    private String type = "event";

    @Option(
            names = "--time",
            order = 5,
            paramLabel = "COLUMN",
            description = "The column of the event's time (default: ${DEFAULT-VALUE}).")
    private String time = "timestamp";

    @Option(
            names = "--zone",
            order = 6,
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The zone of times that name no offset, such as Europe/Berlin (default: UTC).")
    private ZoneId zone = ZoneOffset.UTC;

    String customer() {
        return customer;
    }

    String type() {
        return type;
    }

    String time() {
        return time;
    }

    /** Reads times as the format has them. */
    public TimeText times() {
        return new TimeText(zone);
    }

    private static final class ZoneConverter implements ITypeConverter<ZoneId> {

        @Override
        public ZoneId convert(String name) {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException unknown) {
                throw new TypeConversionException("'" + name + "' is no zone such as Europe/Berlin or +01:00");
            }
        }
    }
}
