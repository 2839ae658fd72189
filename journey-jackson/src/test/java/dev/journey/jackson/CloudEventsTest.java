package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.codec.Codecs;
import dev.journey.codec.LineIntake;
import dev.journey.codec.ReadLimits;
import dev.journey.codec.UnreadableLine;
import dev.journey.codec.UnreadablePolicy;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines are those of the "JSON Event Format for CloudEvents", 1.0.2, with a subject where these have none. */
class CloudEventsTest {

    private static final Instant AT = Instant.parse("2018-04-05T17:31:00Z");
    private static final String BINARY = """
        {"specversion":"1.0","type":"com.example.someevent","source":"/mycontext/4","id":"B234-1234-1234",\
        "time":"2018-04-05T17:31:00Z","comexampleextension1":"value","comexampleothervalue":5,\
        "datacontenttype":"application/vnd.apache.thrift.binary","data_base64":"... base64 encoded string ..."}\
        """;
    private static final String JSON = """
        {"specversion":"1.0","type":"com.example.someevent","source":"/mycontext","subject":"larger-context",\
        "id":"C234-1234-1234","time":"2018-04-05T17:31:00Z","comexampleextension1":"value",\
        "comexampleothervalue":5,"unsetextension":null,"datacontenttype":"application/json",\
        "data":{"appinfoA":"abc","appinfoB":123,"appinfoC":true}}\
        """;
    private static final String DATA = "{\"appinfoA\":\"abc\",\"appinfoB\":123,\"appinfoC\":true}";
    private static final Event SOME_EVENT = Event.of("com.example.someevent", AT)
            .withId("/mycontext C234-1234-1234")
            .with("appinfoA", "abc")
            .with("appinfoB", 123)
            .with("appinfoC", true);

    private final CloudEvents codec = new CloudEvents();

    @Test
    void an_event_of_the_specification_is_read() {
        assertThat(read(codec, JSON)).isEqualTo(new LogLine("larger-context", SOME_EVENT));
    }

    @Test
    void the_format_is_found_by_its_name_and_before_that_of_our_own_lines_by_its_suffix() {
        Codecs installed = Codecs.installed();
        assertThat(installed.lines(LogLine.class, "cloudevents")).isInstanceOf(CloudEvents.class);
        assertThat(installed.lines(LogLine.class, Path.of("shop.cloudevents.ndjson")))
                .isInstanceOf(CloudEvents.class);
        assertThat(installed.lines(LogLine.class, Path.of("SHOP.CloudEvents.JSONL")))
                .isInstanceOf(CloudEvents.class);
        assertThat(installed.lines(LogLine.class, Path.of("cloudevents.ndjson")).format())
                .isEqualTo("ndjson");
    }

    @Test
    void a_host_says_which_fields_are_meant() {
        CloudEvents own = codec.withCustomer("data.user.id", "subject")
                .withTime("data.when", "time")
                .withChannel("comexampleextension1")
                .withAttribute("other", "comexampleothervalue")
                .withAttribute("origin", "source")
                .withAttribute("none", "unsetextension")
                .withTypePrefix("com.example.");
        String data = "{\"user\":{\"id\":4.20e1,\"name\":\"Anna\"},\"when\":\"2026-01-01T10:00:00+01:00\"}";
        assertThat(read(own, JSON.replace(DATA, data)))
                .isEqualTo(new LogLine(
                        "42",
                        Event.of("someevent", Instant.parse("2026-01-01T09:00:00Z"))
                                .withId("/mycontext C234-1234-1234")
                                .withChannel(Channel.of("value"))
                                .with("user.name", "Anna")
                                .with("other", 5)
                                .with("origin", "/mycontext")));
        assertThat(read(own, JSON).customer()).isEqualTo("larger-context");
        assertThat(read(own, JSON).entry().at()).isEqualTo(AT);
        assertThat(((Event) read(own.withTypePrefix("com.example.someevent"), JSON)
                                .entry())
                        .type())
                .isEqualTo("com.example.someevent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':{'b':{'c':1}},'d':[{'e':2},[true,'x']]} | {a.b.c=1, d.0.e=2, d.1.0=true, d.1.1=x}",
                "{'a':null,'b':{},'c':[],'d':[null]}          | {}",
                "{'a.b':1,'a':{'b':1.0}}                      | {a.b=1}",
                "{'a.b':null,'a':{'b':2}}                     | {a.b=2}",
                "'I am just a string'                         | {data=I am just a string}",
                "5                                            | {data=5}",
                "[1,2]                                        | {data.0=1, data.1=2}",
                "null                                         | {}"
            })
    void data_become_attributes(String data, String attributes) {
        LogLine line = read(codec, JSON.replace(DATA, data.replace('\'', '"')));
        assertThat(((Event) line.entry()).attributes()).hasToString(attributes);
    }

    @Test
    void an_event_without_data_has_no_attributes() {
        LogLine line = read(codec, JSON.replace(",\"data\":" + DATA, ""));
        assertThat(((Event) line.entry()).attributes()).isEmpty();
    }

    @Test
    void each_event_of_a_batch_is_read_for_itself() {
        String other = JSON.replace("someevent", "someotherevent").replace("/mycontext", "/mycontext/9");
        String untimed = JSON.replace("\"time\"", "\"extension\"");
        Ndjson<LogLine> lines = Ndjson.read(codec, "[]\n[" + BINARY + "," + other + "," + untimed + "]\n" + JSON);
        assertThat(lines.values)
                .containsExactly(
                        Map.entry(
                                2L,
                                new LogLine(
                                        "larger-context",
                                        Event.of("com.example.someotherevent", AT)
                                                .withId("/mycontext/9 C234-1234-1234")
                                                .with("appinfoA", "abc")
                                                .with("appinfoB", 123)
                                                .with("appinfoC", true))),
                        Map.entry(3L, new LogLine("larger-context", SOME_EVENT)));
        assertThat(lines.unreadable)
                .containsExactly(
                        "2: /0/data_base64: CloudEvent must not have the key 'data_base64': binary data give no"
                                + " attributes; send them as JSON under 'data'",
                        "2: /2/time: CloudEvent must say when it happened under 'time'; say by withTime which field"
                                + " does");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'subject':'larger-context' | 'subject':null   | /subject: CloudEvent must name its customer under"
                        + " 'subject'; say by withCustomer which field does",
                "'subject':'larger-context' | 'subject':''     | /subject: id of a customer must not be blank: ''",
                "'subject':'larger-context' | 'subject':true   | /subject: 'subject' must be a text or a number, not"
                        + " true; put it in quotes",
                "'subject':'larger-context' | 'subject':{}     | /subject: 'subject' must be a text or a number, not an"
                        + " object",
                "'specversion':'1.0'        | 'specversion':'0.3','eventID':'x' | /specversion: 'specversion' must be"
                        + " '1.0', the one that is read: '0.3'",
                "'specversion':'1.0'        | 'specversion':1.0 | /specversion: 'specversion' must be a text, not the"
                        + " number 1.0; put it in quotes",
                "'specversion':'1.0',       | ``               | /specversion: CloudEvent must have the key"
                        + " 'specversion'",
                "'id':'C234-1234-1234'      | 'id':null        | /id: CloudEvent must have the key 'id'",
                "'id':'C234-1234-1234'      | 'id':' '         | /id: 'id' must not be blank: ' '",
                "'source':'/mycontext',     | ``               | /source: CloudEvent must have the key 'source'",
                "'type':'com.example.someevent' | 'type':5     | /type: 'type' must be a text, not the number 5; put it"
                        + " in quotes",
                "'time':'2018-04-05T17:31:00Z'  | 'time':5     | /time: 'time' must be an instant in quotes, not the"
                        + " number 5",
                "'appinfoB':123             | 'appinfoB':1e15  | /data/appinfoB: number must be of a size below 10^15:"
                        + " 1E+15",
                "'appinfoB':123             | '':1             | attribute name of event 'com.example.someevent' must"
                        + " not be blank: ''",
                "'appinfoB':123             | 'a.b':1,'a':{'b':'x'} | /data/a/b: attribute 'a.b' must have one value:"
                        + " one field says 1, another one 'x'",
                "'appinfoB':123             | 'appinfoA':'x'   | /data/appinfoA: 'appinfoA' must be there once: it"
                        + " stands already at 1:277; take one of them out"
            })
    void what_is_no_event_of_a_customer_is_refused(String instead, String of, String problem) {
        String json = JSON.replace(instead.replace('\'', '"'), of.replace('\'', '"'));
        Ndjson<LogLine> lines = Ndjson.read(codec, json);
        assertThat(lines.values).isEmpty();
        assertThat(lines.unreadable).containsExactly("1: " + problem);
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThat(Ndjson.read(codec, "{\"specversion\":\"1.0\"}").unreadable)
                .singleElement()
                .asString()
                .contains("/source: ", "/id: ", "/type: ", "/subject: ", "/time: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "[5]", "[[]]"})
    void what_is_no_object_is_refused(String line) {
        assertThat(Ndjson.read(codec, line).unreadable)
                .singleElement()
                .asString()
                .contains("must be an object that says what the CloudEvent is, not ");
    }

    @Test
    void a_batch_that_is_not_well_formed_is_refused_as_a_whole() {
        assertThat(Ndjson.read(codec, "[" + JSON + ",").unreadable)
                .singleElement()
                .asString()
                .contains("text must be well-formed JSON");
        Ndjson<LogLine> twice = Ndjson.read(codec, "[" + JSON + ",{\"id\":\"a\",\"id\":\"b\"}]");
        assertThat(twice.values).isEmpty();
        assertThat(twice.unreadable).singleElement().asString().startsWith("1: /1/id: 'id' must be there once");
    }

    @Test
    void a_short_line_does_not_become_long_names() {
        String longName = JSON.replace("appinfoB\":123", "k".repeat(300) + "\":[1,2,3]");
        String longerNames = longName.replace("[1,2,3]", "[1,2,3,4]");
        ReadLimits limits = ReadLimits.builder().lineBytes(1000).build();
        LineIntake<LogLine> intake = new LineIntake<>("topic", UnreadablePolicy.collect(9), line -> {});
        byte[] lines = (longName + "\n" + longerNames).getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> codec.read(new ByteArrayInputStream(lines), intake, limits))
                .doesNotThrowAnyException();
        assertThat(intake.report().values()).isEqualTo(1);
        assertThat(intake.report().first())
                .containsExactly(new UnreadableLine(
                        2,
                        "names of attributes must have at most 1000 characters together, as many as a line has bytes:"
                                + " have more; nest less"));
    }

    @Test
    void the_format_is_not_written() {
        assertThatThrownBy(() -> codec.write(List.of(), OutputStream.nullOutputStream()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("format 'cloudevents' must not be written: it is for reading a LogLine alone; write another"
                        + " format");
    }

    @Test
    void a_field_has_a_name() {
        assertThatThrownBy(codec::withCustomer).hasMessage("fields of the customer must be at least one: none");
        assertThatThrownBy(() -> codec.withTime(" ")).hasMessage("field of the time must not be blank: ' '");
        assertThatThrownBy(() -> codec.withChannel("")).hasMessage("field of the channel must not be blank: ''");
        assertThatThrownBy(() -> codec.withAttribute("", "x")).hasMessage("name of an attribute must not be blank: ''");
        assertThatThrownBy(() -> codec.withAttribute("x", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field of attribute 'x' must not be blank: ''");
    }

    @Test
    void a_number_of_an_extension_is_an_attribute_where_the_host_wants_it() {
        LogLine line = read(codec.withAttribute("comexample", "comexampleothervalue"), JSON);
        assertThat(((Event) line.entry()).attributes()).containsEntry("comexample", AttributeValue.of(5));
    }

    private static LogLine read(CloudEvents codec, String line) {
        Ndjson<LogLine> lines = Ndjson.read(codec, line);
        assertThat(lines.unreadable).isEmpty();
        return lines.values.get(1L);
    }
}
