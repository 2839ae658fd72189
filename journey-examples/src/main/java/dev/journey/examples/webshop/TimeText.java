package dev.journey.examples.webshop;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;

/**
 * Instants as logs write them: ISO-8601, with {@code T} or a blank between date and time, with up to nine digits of a
 * second, with an offset or without; then it is the local time of a zone.
 */
public final class TimeText {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][X]") // +01:00 or Z; +0100, +01 or Z
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private static final int LENGTH_OF_DATE = "2026-01-05".length();

    private final ZoneId zone;

    TimeText(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The instant that a text says. A local time that a change of the clocks leaves out is moved later by as much; of
     * one that occurs twice, the first is taken.
     *
     * @throws IllegalArgumentException if it says none
     */
    public Instant parse(String text) {
        try {
            TemporalAccessor time = FORMAT.parseBest(withT(text), OffsetDateTime::from, LocalDateTime::from);
            return time instanceof LocalDateTime local
                    ? local.atZone(zone).toInstant()
                    : ((OffsetDateTime) time).toInstant();
        } catch (DateTimeException notIso) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no date and time such as 2026-01-05T10:11:12Z or 2026-01-05 10:11:12.5", notIso);
        }
    }

    private static String withT(String text) {
        boolean blank = text.length() > LENGTH_OF_DATE && text.charAt(LENGTH_OF_DATE) == ' ';
        return blank ? text.substring(0, LENGTH_OF_DATE) + "T" + text.substring(LENGTH_OF_DATE + 1) : text;
    }
}
