package dev.journey.jackson;

import dev.journey.codec.LineCodec;
import dev.journey.codec.LineHandler;
import dev.journey.codec.ReadLimits;
import dev.journey.event.LogLine;
import dev.journey.jackson.provider.LineReading;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.model.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls to Segment as events and profiles of customers: reads lines of JSON, a call each, as the pages "Spec: Common
 * Fields", "Track", "Identify", "Page" and "Screen" of Segment's documentation have them.
 *
 * <pre>{@code
 * SegmentCalls codec = new SegmentCalls().withChannel("context.campaign.medium").withPageEvent("page_viewed");
 * EventFile.open(file, codec, UnreadablePolicy.collect(20), ReadLimits.standard());
 * }</pre>
 *
 * <table>
 * <caption>What becomes what, where nothing else is said</caption>
 * <tr><th>call</th><th>event or profile</th></tr>
 * <tr><td>{@code userId}, otherwise {@code anonymousId}</td><td>the customer; one of them must be there</td></tr>
 * <tr><td>{@code timestamp}</td><td>the instant; must be there</td></tr>
 * <tr><td>{@code track}</td><td>an event of the type that {@code event} says, with {@code properties} as attributes</td>
 * </tr>
 * <tr><td>{@code page}, {@code screen}</td><td>an event of the type {@code page} or {@code screen}, with {@code name},
 * {@code category} and {@code properties} as attributes</td></tr>
 * <tr><td>{@code identify}</td><td>a profile: {@code traits} are its attributes, and those that are null go</td></tr>
 * <tr><td>{@code messageId}</td><td>the id of the event</td></tr>
 * <tr><td>anything else, such as {@code context}</td><td>nothing, unless {@link #withAttribute} names it</td></tr>
 * </table>
 *
 * <p>The values of an attribute are text, numbers, true and false. What stands in objects and lists gets names with
 * dots, such as {@code address.city} and {@code products.0.price}; in an event, null is no value. What became the
 * customer, the time or the channel is not said again as an attribute. Other calls, two values for one attribute and a
 * number that is none of an attribute make the line unreadable, and so do attributes whose names have more characters
 * together than a line may have bytes. That an anonymous visitor is a known customer, which {@code alias} says, is for
 * the host to know.
 *
 * <p>A field is named by its key, and by those around it, such as {@code context.campaign.name}.
 *
 * <p>This class is immutable and thread-safe; the format is for reading alone.
 */
public final class SegmentCalls implements LineCodec<LogLine> {

    private static final List<String> TYPES = List.of("track", "page", "screen", "identify");

    private final LineMapping mapping;
    private final String pageEvent;
    private final String screenEvent;

    /** The codec that takes what becomes what from the table above; for service loading too. */
    public SegmentCalls() {
        this(LineMapping.of(List.of("userId", "anonymousId"), "timestamp"), "page", "screen");
    }

    private SegmentCalls(LineMapping mapping, String pageEvent, String screenEvent) {
        this.mapping = mapping;
        this.pageEvent = pageEvent;
        this.screenEvent = screenEvent;
    }

    /**
     * This codec, finding the customer's id, a text or a number, in the first of these fields that is there.
     *
     * @throws IllegalArgumentException if there is none or one is blank
     */
    public SegmentCalls withCustomer(String... fields) {
        return new SegmentCalls(mapping.withCustomer(fields), pageEvent, screenEvent);
    }

    /**
     * This codec, finding the instant in the first of these fields that is there, such as {@code originalTimestamp}.
     *
     * @throws IllegalArgumentException if there is none or one is blank
     */
    public SegmentCalls withTime(String... fields) {
        return new SegmentCalls(mapping.withTime(fields), pageEvent, screenEvent);
    }

    /**
     * This codec, finding the channel of an event in a field where it is there.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public SegmentCalls withChannel(String field) {
        return new SegmentCalls(mapping.withChannel(field), pageEvent, screenEvent);
    }

    /**
     * This codec, taking one more attribute from a field where it is there, such as {@code context.locale}.
     *
     * @throws IllegalArgumentException if one of the two is blank
     */
    public SegmentCalls withAttribute(String name, String field) {
        return new SegmentCalls(mapping.withAttribute(name, field), pageEvent, screenEvent);
    }

    /**
     * This codec, making an event of this type of a {@code page} call.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public SegmentCalls withPageEvent(String type) {
        return new SegmentCalls(mapping, LineMapping.check("event of a page call", type), screenEvent);
    }

    /**
     * This codec, making an event of this type of a {@code screen} call.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public SegmentCalls withScreenEvent(String type) {
        return new SegmentCalls(mapping, pageEvent, LineMapping.check("event of a screen call", type));
    }

    @Override
    public Class<LogLine> type() {
        return LogLine.class;
    }

    /** The name {@code segment}. */
    @Override
    public String format() {
        return "segment";
    }

    /** Those of lines of JSON, after the name of the format. */
    @Override
    public List<String> suffixes() {
        return List.of("segment.ndjson", "segment.jsonl");
    }

    @Override
    public void read(InputStream in, LineHandler<? super LogLine> handler, ReadLimits limits) throws IOException {
        new LineReading<LogLine>(this::read, false, handler, limits).read(in);
    }

    private LogLine read(Node line, Problems problems) {
        Envelope call = new Envelope("Segment call", line, mapping, problems);
        String type = call.decisiveText("type");
        return switch (type) {
            case "track" -> event(call.text("event"), call, Map.of());
            case "page" -> event(pageEvent, call, names(call));
            case "screen" -> event(screenEvent, call, names(call));
            case "identify" -> call.profile(List.of(call.members("traits")));
            default ->
                throw call.refuse("type", "unknown type of Segment call '" + type + "'" + Suggestion.of(type, TYPES));
        };
    }

    private static LogLine event(String type, Envelope call, Map<String, Node> names) {
        return call.event(type, call.optionalText("messageId"), List.of(names, call.members("properties")));
    }

    /** What a page is called; libraries repeat it among the properties. */
    private static Map<String, Node> names(Envelope call) {
        Map<String, Node> names = new LinkedHashMap<>();
        for (String key : List.of("name", "category")) {
            call.find(key).ifPresent(name -> names.put(key, name));
        }
        return names;
    }
}
