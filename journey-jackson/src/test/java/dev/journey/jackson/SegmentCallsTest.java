package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.codec.Codecs;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import dev.journey.event.ProfileChange;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines are the complete examples of Segment's "Spec: Track", "Spec: Page" and "Spec: Identify", shortened. */
class SegmentCallsTest {

    private static final String TRACK = """
        {"anonymousId":"23adfd82-aa0f-45a7-a756-24f2a7a4c895","context":{"library":{"name":"analytics.js",\
        "version":"2.11.1"},"page":{"path":"/academy/"},"ip":"108.0.78.21"},"event":"Course Clicked",\
        "integrations":{},"messageId":"ajs-f8ca1e4de5024d9430b3928bd8ac6b96",\
        "properties":{"title":"Intro to Analytics"},"receivedAt":"2015-12-12T19:11:01.266Z",\
        "sentAt":"2015-12-12T19:11:01.169Z","timestamp":"2015-12-12T19:11:01.249Z","type":"track",\
        "userId":"AiUGstSDIg","originalTimestamp":"2015-12-12T19:11:01.152Z"}\
        """;
    private static final String PAGE = """
        {"anonymousId":"507f191e810c19729de860ea","channel":"browser","context":{"ip":"8.8.8.8"},\
        "integrations":{"All":true},"messageId":"022bb90c-bbac-11e4-8dfc-aa07a5b093db","name":"Home",\
        "properties":{"title":"Welcome | Initech","url":"http://www.example.com"},\
        "receivedAt":"2015-02-23T22:28:55.387Z","sentAt":"2015-02-23T22:28:55.111Z",\
        "timestamp":"2015-02-23T22:28:55.111Z","type":"page","userId":"97980cfea0067","version":"1.1"}\
        """;
    private static final String IDENTIFY = """
        {"anonymousId":"507f191e810c19729de860ea","channel":"browser","context":{"ip":"8.8.8.8"},\
        "messageId":"022bb90c-bbac-11e4-8dfc-aa07a5b093db","timestamp":"2015-02-23T22:28:55.111Z",\
        "traits":{"name":"Peter Gibbons","email":"peter@example.com","plan":"premium","logins":5,\
        "address":{"street":"6th St","city":"San Francisco","state":"CA","postalCode":"94103","country":"USA"}},\
        "type":"identify","userId":"97980cfea0067","version":"1.1"}\
        """;
    private static final Event HOME = Event.of("page", Instant.parse("2015-02-23T22:28:55.111Z"))
            .withId("022bb90c-bbac-11e4-8dfc-aa07a5b093db")
            .with("name", "Home")
            .with("title", "Welcome | Initech")
            .with("url", "http://www.example.com");

    private final SegmentCalls codec = new SegmentCalls();

    @Test
    void a_track_call_is_an_event() {
        assertThat(read(codec, TRACK))
                .isEqualTo(new LogLine(
                        "AiUGstSDIg",
                        Event.of("Course Clicked", Instant.parse("2015-12-12T19:11:01.249Z"))
                                .withId("ajs-f8ca1e4de5024d9430b3928bd8ac6b96")
                                .with("title", "Intro to Analytics")));
    }

    @Test
    void a_page_call_is_an_event_that_names_the_page() {
        assertThat(read(codec, PAGE)).isEqualTo(new LogLine("97980cfea0067", HOME));
    }

    @Test
    void a_name_that_a_library_repeats_among_the_properties_is_one_attribute() {
        String repeated = PAGE.replace("{\"title\"", "{\"name\":\"Home\",\"title\"");
        assertThat(read(codec, repeated)).isEqualTo(new LogLine("97980cfea0067", HOME));
    }

    @Test
    void a_screen_call_is_the_twin_of_a_page_call() {
        LogLine screen = read(codec, PAGE.replace("\"type\":\"page\"", "\"type\":\"screen\",\"category\":\"Start\""));
        assertThat(screen)
                .isEqualTo(new LogLine(
                        "97980cfea0067",
                        Event.of("screen", HOME.at())
                                .withId(HOME.id().orElseThrow())
                                .with("name", "Home")
                                .with("category", "Start")
                                .with("title", "Welcome | Initech")
                                .with("url", "http://www.example.com")));
    }

    @Test
    void an_identify_call_changes_the_profile() {
        assertThat(read(codec, IDENTIFY))
                .isEqualTo(new LogLine(
                        "97980cfea0067",
                        ProfileChange.at(Instant.parse("2015-02-23T22:28:55.111Z"))
                                .set("name", "Peter Gibbons")
                                .set("email", "peter@example.com")
                                .set("plan", "premium")
                                .set("logins", 5)
                                .set("address.street", "6th St")
                                .set("address.city", "San Francisco")
                                .set("address.state", "CA")
                                .set("address.postalCode", "94103")
                                .set("address.country", "USA")
                                .build()));
    }

    @Test
    void a_trait_that_is_null_goes() {
        LogLine line = read(codec, IDENTIFY.replace("\"premium\"", "null"));
        assertThat(((ProfileChange) line.entry()).attributes().get("plan")).isEmpty();
    }

    @Test
    void whoever_is_not_known_yet_is_the_anonymous_visitor() {
        assertThat(read(codec, TRACK.replace("\"AiUGstSDIg\"", "null")).customer())
                .isEqualTo("23adfd82-aa0f-45a7-a756-24f2a7a4c895");
    }

    @Test
    void a_host_says_which_fields_are_meant() {
        SegmentCalls own = codec.withCustomer("anonymousId")
                .withTime("originalTimestamp", "sentAt")
                .withChannel("channel")
                .withAttribute("library", "context.library")
                .withAttribute("address", "context.ip")
                .withPageEvent("page_viewed")
                .withScreenEvent("screen_viewed");
        assertThat(read(own, TRACK))
                .isEqualTo(new LogLine(
                        "23adfd82-aa0f-45a7-a756-24f2a7a4c895",
                        Event.of("Course Clicked", Instant.parse("2015-12-12T19:11:01.152Z"))
                                .withId("ajs-f8ca1e4de5024d9430b3928bd8ac6b96")
                                .with("title", "Intro to Analytics")
                                .with("library.name", "analytics.js")
                                .with("library.version", "2.11.1")
                                .with("address", "108.0.78.21")));
        Event page = (Event) read(own, PAGE).entry();
        assertThat(page.type()).isEqualTo("page_viewed");
        assertThat(page.channel()).contains(Channel.of("browser"));
        assertThat(((Event) read(own, PAGE.replace("\"page\"", "\"screen\"")).entry()).type())
                .isEqualTo("screen_viewed");
    }

    @Test
    void the_products_of_an_order_keep_their_places() {
        String order = TRACK.replace(
                "{\"title\":\"Intro to Analytics\"}",
                "{\"order_id\":\"50314b8e\",\"products\":[{\"sku\":\"45790-32\",\"price\":19},{\"sku\":\"46493-32\"}]}");
        assertThat(((Event) read(codec, order).entry()).attributes())
                .hasToString("{order_id=50314b8e, products.0.sku=45790-32, products.0.price=19,"
                        + " products.1.sku=46493-32}");
    }

    @Test
    void the_format_is_found_by_its_name_and_its_suffix() {
        Codecs installed = Codecs.installed();
        assertThat(installed.lines(LogLine.class, "segment")).isInstanceOf(SegmentCalls.class);
        assertThat(installed.lines(LogLine.class, Path.of("calls.segment.ndjson")))
                .isInstanceOf(SegmentCalls.class);
        assertThat(installed.lines(LogLine.class, Path.of("calls.segment.jsonl")))
                .isInstanceOf(SegmentCalls.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'track'  | 'type':'alias' | /type: unknown type of Segment call 'alias'; known: track, page,"
                        + " screen, identify",
                "'type':'track'  | 'type':'trak'  | /type: unknown type of Segment call 'trak'; did you mean 'track'?",
                "'type':'track', | ``             | /type: Segment call must have the key 'type'",
                "'type':'track'  | 'type':1       | /type: 'type' must be a text, not the number 1; put it in quotes",
                "'event':'Course Clicked' | 'event':null | /event: Segment call must have the key 'event'",
                "'event':'Course Clicked' | 'event':''   | /event: 'event' must not be blank: ''",
                "'timestamp':'2015-12-12T19:11:01.249Z', | `` | /timestamp: Segment call must say when it happened"
                        + " under 'timestamp'; say by withTime which field does",
                "'properties':{'title':'Intro to Analytics'} | 'properties':[1] | /properties: 'properties' must be an"
                        + " object, not a list",
                "'messageId':'ajs-f8ca1e4de5024d9430b3928bd8ac6b96' | 'messageId':7 | /messageId: 'messageId' must be a"
                        + " text, not the number 7; put it in quotes",
                "'userId':'AiUGstSDIg' | 'userId':'' | /userId: id of a customer must not be blank: ''",
            })
    void what_is_no_call_of_a_customer_is_refused(String instead, String of, String problem) {
        String json = TRACK.replace(instead.replace('\'', '"'), of.replace('\'', '"'));
        Ndjson<LogLine> lines = Ndjson.read(codec, json);
        assertThat(lines.values).isEmpty();
        assertThat(lines.unreadable).containsExactly("1: " + problem);
    }

    @Test
    void a_call_of_nobody_is_refused() {
        String nobody = TRACK.replace("userId", "user").replace("anonymousId", "visitor");
        assertThat(Ndjson.read(codec, nobody).unreadable)
                .containsExactly("1: /userId: Segment call must name its customer under 'userId' or 'anonymousId'; say"
                        + " by withCustomer which field does");
    }

    @Test
    void two_names_of_a_page_are_refused() {
        String twoNames = PAGE.replace("{\"title\"", "{\"name\":\"Start\",\"title\"");
        assertThat(Ndjson.read(codec, twoNames).unreadable)
                .containsExactly("1: /properties/name: attribute 'name' must have one value: one field says 'Home',"
                        + " another one 'Start'");
    }

    @Test
    void calls_do_not_come_in_batches() {
        assertThat(Ndjson.read(codec, "[" + TRACK + "]").unreadable)
                .containsExactly("1: document must be an object that says what the Segment call is, not a list");
    }

    @Test
    void the_event_of_a_page_call_has_a_type() {
        assertThatThrownBy(() -> codec.withPageEvent(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event of a page call must not be blank: ' '");
        assertThatThrownBy(() -> codec.withScreenEvent("")).hasMessage("event of a screen call must not be blank: ''");
    }

    private static LogLine read(SegmentCalls codec, String line) {
        Ndjson<LogLine> lines = Ndjson.read(codec, line);
        assertThat(lines.unreadable).isEmpty();
        return lines.values.get(1L);
    }
}
