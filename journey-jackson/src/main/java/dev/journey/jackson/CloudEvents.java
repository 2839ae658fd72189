package dev.journey.jackson;

import dev.journey.codec.LineCodec;
import dev.journey.codec.LineHandler;
import dev.journey.codec.ReadLimits;
import dev.journey.event.LogLine;
import dev.journey.jackson.provider.LineReading;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * CloudEvents as events of customers: reads lines of JSON as the "JSON Event Format for CloudEvents", version 1.0.2,
 * has them. A line is one CloudEvent or a batch of them.
 *
 * <pre>{@code
 * CloudEvents codec = new CloudEvents().withCustomer("data.customerId").withTypePrefix("com.example.shop.");
 * EventFile.open(file, codec, UnreadablePolicy.collect(20), ReadLimits.standard());
 * }</pre>
 *
 * <table>
 * <caption>What becomes what, where nothing else is said</caption>
 * <tr><th>CloudEvent</th><th>event</th></tr>
 * <tr><td>{@code subject}</td><td>the customer; must be there</td></tr>
 * <tr><td>{@code type}</td><td>the type</td></tr>
 * <tr><td>{@code time}</td><td>the instant; must be there, though CloudEvents may leave it out</td></tr>
 * <tr><td>{@code source} and {@code id}</td><td>the id, with a blank between them: only together they are unique</td>
 * </tr>
 * <tr><td>{@code data}, an object</td><td>the attributes</td></tr>
 * <tr><td>{@code data} of another kind</td><td>the attribute {@code data}</td></tr>
 * <tr><td>anything else, such as an extension</td><td>nothing, unless {@link #withAttribute} names it</td></tr>
 * </table>
 *
 * <p>The values of an attribute are text, numbers, true and false. What stands in objects and lists gets names with
 * dots, such as {@code address.city} and {@code items.0.price}; null is no value. What became the customer, the time or
 * the channel is not said again as an attribute. Two values for one attribute, a number that is none of an attribute,
 * binary data ({@code data_base64}) and another version than 1.0 make the CloudEvent unreadable, and so do attributes
 * whose names have more characters together than a line may have bytes.
 *
 * <p>A field is named by its key, and by those around it, such as {@code data.customer.id}.
 *
 * <p>This class is immutable and thread-safe; the format is for reading alone.
 */
public final class CloudEvents implements LineCodec<LogLine> {

    private static final String VERSION_KEY = "specversion";
    private static final String VERSION = "1.0";
    private static final String DATA = "data";
    private static final String BINARY_DATA = "data_base64";

    private final LineMapping mapping;
    private final String typePrefix;

    /** The codec that takes what becomes what from the table above; for service loading too. */
    public CloudEvents() {
        this(LineMapping.of(List.of("subject"), "time"), "");
    }

    private CloudEvents(LineMapping mapping, String typePrefix) {
        this.mapping = mapping;
        this.typePrefix = typePrefix;
    }

    /**
     * This codec, finding the customer's id, a text or a number, in the first of these fields that is there.
     *
     * @throws IllegalArgumentException if there is none or one is blank
     */
    public CloudEvents withCustomer(String... fields) {
        return new CloudEvents(mapping.withCustomer(fields), typePrefix);
    }

    /**
     * This codec, finding the instant in the first of these fields that is there.
     *
     * @throws IllegalArgumentException if there is none or one is blank
     */
    public CloudEvents withTime(String... fields) {
        return new CloudEvents(mapping.withTime(fields), typePrefix);
    }

    /**
     * This codec, finding the channel in a field where it is there.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public CloudEvents withChannel(String field) {
        return new CloudEvents(mapping.withChannel(field), typePrefix);
    }

    /**
     * This codec, taking one more attribute from a field where it is there, such as an extension.
     *
     * @throws IllegalArgumentException if one of the two is blank
     */
    public CloudEvents withAttribute(String name, String field) {
        return new CloudEvents(mapping.withAttribute(name, field), typePrefix);
    }

    /** This codec, leaving out the beginning of a type that begins so, such as {@code com.example.shop.}. */
    public CloudEvents withTypePrefix(String prefix) {
        return new CloudEvents(mapping, Objects.requireNonNull(prefix, "prefix"));
    }

    @Override
    public Class<LogLine> type() {
        return LogLine.class;
    }

    /** The name {@code cloudevents}. */
    @Override
    public String format() {
        return "cloudevents";
    }

    /** Those of lines of JSON, after the name of the format. */
    @Override
    public List<String> suffixes() {
        return List.of("cloudevents.ndjson", "cloudevents.jsonl");
    }

    @Override
    public void read(InputStream in, LineHandler<? super LogLine> handler, ReadLimits limits) throws IOException {
        new LineReading<LogLine>(this::read, true, handler, limits).read(in);
    }

    private LogLine read(Node line, Problems problems) {
        Envelope event = new Envelope("CloudEvent", line, mapping, problems);
        // Another version has other keys: what else is wrong would only confuse.
        String version = event.decisiveText(VERSION_KEY);
        if (!version.equals(VERSION)) {
            throw event.refuse(
                    VERSION_KEY,
                    "'" + VERSION_KEY + "' must be '" + VERSION + "', the one that is read: '" + version + "'");
        }
        if (event.find(BINARY_DATA).isPresent()) {
            throw event.refuse(
                    BINARY_DATA,
                    "CloudEvent must not have the key '" + BINARY_DATA + "': binary data give no attributes; send them"
                            + " as JSON under '" + DATA + "'");
        }
        String id = event.text("source") + " " + event.text("id");
        return event.event(typeOf(event.text("type")), Optional.of(id), List.of(attributes(event)));
    }

    private String typeOf(String type) {
        boolean cut = type.startsWith(typePrefix) && type.length() > typePrefix.length();
        return cut ? type.substring(typePrefix.length()) : type;
    }

    private static Map<String, Node> attributes(Envelope event) {
        return event.find(DATA)
                .map(data -> data.members().orElse(Map.of(DATA, data)))
                .orElse(Map.of());
    }
}
