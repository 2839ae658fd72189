package dev.journey.jackson.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.journey.codec.ReadLimits;
import dev.journey.event.AttributeValue;
import dev.journey.event.EventParts;
import dev.journey.event.LogLine;
import dev.journey.event.ProfileChange;
import dev.journey.jackson.tree.Utf8;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads log lines straight from a parser, as long as they are as they mostly are: one after the other, each of which
 * is forgotten by the next.
 *
 * <p>What {@link LogLineJson} would refuse this refuses too, in no words that anybody reads: whoever gets an
 * exception reads the line again by way of a tree, which tells all that is wrong with it.
 */
public final class OrdinaryLogLine {

    private static final int LEVELS = 3;

    private final ReadLimits limits;
    private final KnownTexts known;
    private final EventParts event = new EventParts();
    private final Map<String, Optional<AttributeValue>> profile = new LinkedHashMap<>();

    private @Nullable String customer;
    private @Nullable String type;
    private @Nullable Instant at;
    private boolean hasId;
    private boolean hasChannel;
    private boolean hasAttributes;
    private boolean isProfile;
    private int attributes;

    /** Reads within limits. */
    public OrdinaryLogLine(ReadLimits limits) {
        this.limits = limits;
        this.known = new KnownTexts(limits.textLength());
    }

    /**
     * Reads the line whose object was begun; afterwards the parser stands at its end.
     *
     * @throws IllegalArgumentException if the line is not ordinary
     * @throws IOException if the parser cannot read on
     */
    public void read(JsonParser parser) throws IOException {
        clear();
        int keys = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readKey(parser);
            keys++;
        }
        check(keys + attributes < limits.values() && limits.levels() >= LEVELS);
        check(customer != null && at != null && isProfile == (type == null));
        check(attributes == (isProfile ? profile.size() : event.attributes()));
        check(!isProfile || !hasId && !hasChannel);
    }

    private void clear() {
        event.clear();
        profile.clear();
        customer = null;
        type = null;
        at = null;
        hasId = false;
        hasChannel = false;
        hasAttributes = false;
        isProfile = false;
        attributes = 0;
    }

    /** Whether the line that was read is one of an event. */
    public boolean isEvent() {
        return !isProfile;
    }

    /** The parts of the line that was read, which is one of an event; until the next is read. */
    public EventParts event() {
        return event;
    }

    /** The line that was read. */
    public LogLine line() {
        return isProfile
                ? new LogLine(Objects.requireNonNull(customer), profile(Objects.requireNonNull(at)))
                : event.toLine();
    }

    private void readKey(JsonParser parser) throws IOException {
        String key = parser.currentName();
        JsonToken token = parser.nextToken();
        switch (key) {
            case "customer" -> {
                check(customer == null);
                customer = known.text(parser, token);
                event.customer(customer);
            }
            case "event" -> {
                check(type == null);
                type = known.text(parser, token);
                event.type(type);
            }
            case "at" -> {
                check(at == null);
                at = instant(parser, token);
                event.at(at);
            }
            case "id" -> {
                check(!hasId);
                hasId = true;
                event.id(text(parser, token));
            }
            case "channel" -> {
                check(!hasChannel);
                hasChannel = true;
                event.channel(known.channel(parser, token));
            }
            case "attributes", "profile" -> readAttributes(parser, token, key.equals("profile"));
            default -> throw odd();
        }
    }

    private Instant instant(JsonParser parser, JsonToken token) throws IOException {
        check(token == JsonToken.VALUE_STRING && parser.getTextLength() <= limits.textLength());
        return Texts.instant(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    private String text(JsonParser parser, JsonToken token) throws IOException {
        check(token == JsonToken.VALUE_STRING && parser.getTextLength() <= limits.textLength());
        String text = parser.getText();
        Utf8.check(text);
        return text;
    }

    private void readAttributes(JsonParser parser, JsonToken token, boolean ofProfile) throws IOException {
        check(token == JsonToken.START_OBJECT && !hasAttributes);
        hasAttributes = true;
        isProfile = ofProfile;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            check(name.length() <= limits.keyLength());
            Utf8.check(name);
            attributes++;
            JsonToken value = parser.nextToken();
            if (ofProfile) {
                check(!name.isBlank());
                profile.put(name, value(parser, value));
            } else {
                addAttribute(name, parser, value);
            }
        }
    }

    /** The two kinds that most attributes are of need no objects. */
    private void addAttribute(String name, JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            event.text(name, known.text(parser, token));
        } else if (!PlainNumber.add(event, name, parser, token, limits.numberDigits())) {
            event.attribute(name, value(parser, token).orElseThrow(OrdinaryLogLine::odd));
        }
    }

    private Optional<AttributeValue> value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> Optional.of(AttributeValue.of(known.text(parser, token)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(AttributeValue.of(number(parser)));
            case VALUE_TRUE -> Optional.of(AttributeValue.of(true));
            case VALUE_FALSE -> Optional.of(AttributeValue.of(false));
            case VALUE_NULL -> Optional.empty();
            default -> throw odd();
        };
    }

    private BigDecimal number(JsonParser parser) throws IOException {
        int most = limits.numberDigits();
        check(parser.getTextLength() <= most);
        BigDecimal number = new BigDecimal(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        check(Math.abs((long) number.scale()) <= most);
        return number;
    }

    private ProfileChange profile(Instant when) {
        ProfileChange.Builder builder = ProfileChange.at(when);
        profile.forEach(
                (name, value) -> value.ifPresentOrElse(known -> builder.set(name, known), () -> builder.remove(name)));
        return builder.build();
    }

    private static void check(boolean ordinary) {
        if (!ordinary) {
            throw odd();
        }
    }

    private static IllegalArgumentException odd() {
        return new IllegalArgumentException("line must be ordinary to be read without a tree");
    }
}
