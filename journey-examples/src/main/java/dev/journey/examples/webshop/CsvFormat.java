package dev.journey.examples.webshop;

import java.time.ZoneId;
import java.time.ZoneOffset;
import picocli.CommandLine.Option;

/** Where a CSV file holds what; as it is, the format of the bundled log. */
public final class CsvFormat {

    @Option(
            names = "--customer",
            paramLabel = "COLUMN",
            order = 10,
            description = "The column of the customer's id (default: ${DEFAULT-VALUE}).")
    private String customer = "client_id";

    @Option(
            names = "--type",
            paramLabel = "COLUMN",
            order = 11,
            description = "The column of the event's type (default: ${DEFAULT-VALUE}).")
    private String type = "event";

    @Option(
            names = "--time",
            paramLabel = "COLUMN",
            order = 12,
            description = "The column of the event's time (default: ${DEFAULT-VALUE}).")
    private String time = "timestamp";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            order = 13,
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
}
