package dev.journey.examples.webshop;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Instants as logs write them: ISO-8601, with {@code T} or a blank between date and time, with up to nine digits of a
 * second, with an offset or without; then it is the local time of a zone.
 */
public final class TimeText {

    private static final Pattern FORMAT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?");

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
        Matcher parts = FORMAT.matcher(text);
        if (parts.matches()) {
            try {
                LocalDateTime local = LocalDateTime.parse(parts.group(1) + "T" + parts.group(2));
                return local.atZone(zone(parts.group(3))).toInstant();
            } catch (DateTimeException notInTheCalendar) {
                // the message below says it all
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no date and time such as 2026-01-05T10:11:12Z or 2026-01-05 10:11:12.5");
    }

    private ZoneId zone(String offset) {
        return offset == null ? zone : ZoneOffset.of(offset.toUpperCase(Locale.ROOT));
    }
}
