package dev.journey.examples.webshop;

import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the columns of a CSV file mean: the customer, the type and the time of an event, its id and its channel where
 * there are columns of these names; every other column is an attribute.
 */
final class CsvColumns {

    /** As JSON writes numbers, without exponent; what begins with zeros, such as a postcode, is a text. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?");

    private final int customer;
    private final int type;
    private final int time;
    private final TimeText times;
    private final List<Detail> details = new ArrayList<>();

    CsvColumns(CsvHeader header, CsvFormat format) {
        customer = header.indexOf(format.customer(), "--customer");
        type = header.indexOf(format.type(), "--type");
        time = header.indexOf(format.time(), "--time");
        times = format.times();
        header.check();
        for (String name : header.names()) {
            int index = details.size();
            boolean taken = index == customer || index == type || index == time;
            details.add(taken ? (event, text) -> {} : detail(name));
        }
    }

    private static Detail detail(String name) {
        return switch (name) {
            case "id" -> Event.Builder::id;
            case "channel" -> (event, text) -> event.channel(Channel.of(text));
            default -> (event, text) -> event.attribute(name, value(text));
        };
    }

    /**
     * The event of a row.
     *
     * @throws IllegalArgumentException if the row holds none, with the reason
     */
    LogLine line(CsvRow row) {
        List<String> fields = row.fields();
        if (row.isBroken()) {
            throw new IllegalArgumentException("its quotes do not match");
        }
        if (row.isGarbled()) {
            throw new IllegalArgumentException("it is not in UTF-8");
        }
        if (fields.size() != details.size()) {
            throw new IllegalArgumentException("it has " + fields.size() + " fields, the header " + details.size());
        }
        for (int column : new int[] {customer, type, time}) {
            long lines = fields.get(column).lines().count();
            if (lines > 1) {
                throw new IllegalArgumentException("its quotes do not match: a text goes on for " + lines + " lines");
            }
        }
        Event.Builder event = Event.builder(
                fields.get(type).strip(), times.parse(fields.get(time).strip()));
        for (int column = 0; column < fields.size(); column++) {
            String text = fields.get(column).strip();
            if (!text.isEmpty()) {
                details.get(column).put(event, text);
            }
        }
        return new LogLine(fields.get(customer).strip(), event.build());
    }

    /** A number or true or false, where the text looks like one. */
    private static AttributeValue value(String text) {
        if (NUMBER.matcher(text).matches()) {
            return AttributeValue.of(new BigDecimal(text));
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> AttributeValue.of(true);
            case "false" -> AttributeValue.of(false);
            default -> AttributeValue.of(text);
        };
    }

    /** What a column adds to an event. */
    private interface Detail {
        void put(Event.Builder event, String text);
    }
}
