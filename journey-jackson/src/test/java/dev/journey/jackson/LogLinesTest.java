package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import dev.journey.event.ProfileChange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinesTest {

    private static final Instant AT = Instant.parse("2026-01-05T10:11:12.123456Z");
    private static final String EVENT = """
        {"customer":"c1","event":"order_placed","at":"2026-01-05T10:11:12.123456Z","id":"e17","channel":"website",\
        "attributes":{"coupon":"NEW","gift":true,"value":12.5}}\
        """;
    private static final String PROFILE = """
        {"customer":"c1","profile":{"country":"DE","coupon":null,"orders":3},"at":"2026-01-05T10:11:12.123456Z"}\
        """;

    private final LogLine event = new LogLine(
            "c1",
            Event.builder("order_placed", AT)
                    .id("e17")
                    .channel(Channel.WEBSITE)
                    .attribute("value", AttributeValue.of(new BigDecimal("12.50")))
                    .attribute("coupon", AttributeValue.of("NEW"))
                    .attribute("gift", AttributeValue.of(true))
                    .build());
    private final LogLine profile = new LogLine(
            "c1",
            ProfileChange.at(AT)
                    .set("orders", 3)
                    .set("country", "DE")
                    .remove("coupon")
                    .build());

    @Test
    void an_event_and_a_profile_are_read() {
        Ndjson<LogLine> lines = Ndjson.read(LogLine.class, EVENT + "\n\n" + PROFILE);
        assertThat(lines.unreadable).isEmpty();
        assertThat(lines.values).containsExactly(entry(1, event), entry(3, profile));
    }

    @Test
    void an_event_and_a_profile_are_written_a_line_each() {
        assertThat(Ndjson.write(LogLine.class, List.of(event, profile))).isEqualTo(EVENT + "\n" + PROFILE + "\n");
    }

    @Test
    void equal_events_give_equal_bytes_whatever_the_order_of_their_attributes() {
        LogLine one = new LogLine("c1", Event.of("x", AT).with("a", 1).with("b", 2));
        LogLine other = new LogLine("c1", Event.of("x", AT).with("b", 2).with("a", 1.0));
        assertThat(other).isEqualTo(one);
        assertThat(Ndjson.write(LogLine.class, List.of(other))).isEqualTo(Ndjson.write(LogLine.class, List.of(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T10:11:12Z, 2026-01-05T10:11:12Z",
        "2026-01-05T10:11:12.123456789+05:30, 2026-01-05T04:41:12.123456789Z",
        "2026-01-05t10:11:12-01:00, 2026-01-05T11:11:12Z",
        "1678-01-01T00:00:00Z, 1678-01-01T00:00:00Z",
        "2261-12-31T23:59:59.999999999Z, 2261-12-31T23:59:59.999999999Z"
    })
    void instants_have_an_offset(String written, Instant meant) {
        assertThat(Ndjson.read(LogLine.class, at(written))
                        .values
                        .get(1L)
                        .entry()
                        .at())
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05T10:11:12", "2026-01-05", "2026-01-05T10:11Z", "2026-02-30T10:11:12Z",
                        "2026-01-05T24:00:00Z",
                "2026-01-05T10:11:12.1234567890Z", "2026-01-05 10:11:12Z", "2026-01-05T10:11:12+01", "1736071872", ""
            })
    void what_is_no_instant_is_refused(String written) {
        assertThat(Ndjson.read(LogLine.class, at(written)).unreadable)
                .containsExactly(
                        "1: /at: instant must be a date and a time with offset or Z, at most nine digits of a second,"
                                + " such as '2026-01-05T10:11:12.5Z' or '2026-01-05T11:11:12+01:00': '" + written
                                + "'");
    }

    @ParameterizedTest
    @CsvSource({"1677-12-31T23:59:59Z", "2262-01-01T00:00:00Z"})
    void an_instant_beyond_the_calendar_of_journeys_is_refused(String written) {
        assertThat(Ndjson.read(LogLine.class, at(written)).unreadable)
                .containsExactly("1: /at: instant must lie in the years 1678 to 2261: " + written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'event':'x','at':'T'}           | /customer: line must have the key 'customer'",
                "{'customer':'c','at':'T'}        | line must have the key 'event' or the key 'profile', one of them:"
                        + " has none",
                "{EVENT,'profile':{}}             | line must have the key 'event' or the key 'profile', one of them:"
                        + " has both; make two lines of it",
                "{EVENT,'attributs':{}}           | /attributs: line has no key 'attributs'; did you mean"
                        + " 'attributes'?",
                "{EVENT,'attributes':{'a':null}}  | /attributes/a: 'a' must be SCALAR, not null; leave it out instead",
                "{EVENT,'attributes':{'a':[1]}}   | /attributes/a: 'a' must be SCALAR, not a list",
                "{EVENT,'attributes':{'a':{}}}    | /attributes/a: 'a' must be SCALAR, not an object",
                "{EVENT,'attributes':{'a':1e15}}  | /attributes/a: number must be of a size below 10^15: 1E+15",
                "{EVENT,'attributes':{' ':1}}     | /attributes: attribute name of event 'x' must not be blank: ' '",
                "{EVENT,'id':null}                | /id: 'id' must be a text, not null; leave it out instead",
                "{EVENT,'event':'y'}              | /event: 'event' must be there once: it stands already at 1:17;"
                        + " take one of them out",
                "{'customer':'c','event':' ','at':'T'}    | /event: type of an event must not be blank: ' '",
                "{'customer':'','event':'x','at':'T'}     | /customer: id of a customer must not be blank: ''",
                "{PROFILE,'profile':{'a':[]}}     | /profile/a: 'a' must be SCALAR, not a list",
                "{PROFILE,'profile':{},'id':'e'}  | /id: profile has no key 'id'; only an event has",
                "{'customer':null,'event':'x','at':'T'}   | /customer: 'customer' must be a text, not null",
                "null                             | document must be an object that says what the line is, not null",
                "[1]                              | document must be an object that says what the line is, not a list"
            })
    void what_is_neither_event_nor_profile_is_refused(String line, String problem) {
        String json = line.replace("EVENT", "'customer':'c','event':'x','at':'T'")
                .replace("PROFILE", "'customer':'c','at':'T'")
                .replace("'T'", "'2026-01-05T10:11:12Z'")
                .replace('\'', '"');
        Ndjson<LogLine> lines = Ndjson.read(LogLine.class, json);
        assertThat(lines.values).isEmpty();
        assertThat(lines.unreadable)
                .containsExactly("1: " + problem.replace("SCALAR", "a text, a number, or true or false"));
    }

    @Test
    void all_problems_of_a_line_are_told() {
        assertThat(Ndjson.read(LogLine.class, "{\"customer\":1,\"evnt\":\"x\",\"at\":\"now\"}").unreadable)
                .singleElement()
                .asString()
                .contains("/customer: ", "/evnt: ", "/at: ");
    }

    @Test
    void reading_goes_on_after_a_bad_line() {
        byte[] bytes = ("{\n" + EVENT + "\r\n\t\nK\u00e4se\n" + PROFILE).getBytes(StandardCharsets.ISO_8859_1);
        Ndjson<LogLine> lines = Ndjson.read(LogLine.class, bytes);
        assertThat(lines.values).containsExactly(entry(2, event), entry(5, profile));
        assertThat(lines.unreadable)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("1: column 2: text must be well-formed JSON; the parser says: "),
                        second -> assertThat(second)
                                .startsWith("4: column 2: text must be UTF-8: the byte 0xE4, number 2"));
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(Ndjson.read(LogLine.class, "\uFEFF" + EVENT).values).containsExactly(entry(1, event));
    }

    private static String at(String instant) {
        return "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"" + instant + "\"}";
    }

    private static Map.Entry<Long, LogLine> entry(long number, LogLine line) {
        return Map.entry(number, line);
    }
}
