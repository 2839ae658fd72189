package dev.journey.jackson.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.journey.codec.ReadLimits;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import dev.journey.event.ProfileChange;
import dev.journey.jackson.tree.Utf8;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads log lines straight from a parser, as long as they are as they mostly are.
 *
 * <p>What {@link LogLineJson} would refuse this refuses too, in no words that anybody reads: whoever gets an
 * exception reads the line again by way of a tree, which tells all that is wrong with it.
 */
public final class OrdinaryLogLine {

    private static final int LEVELS = 3;

    private final ReadLimits limits;
    private final KnownTexts known;
    private final List<String> names = new ArrayList<>();
    private final List<Optional<AttributeValue>> values = new ArrayList<>();

    private @Nullable String customer;
    private @Nullable String event;
    private @Nullable Instant at;
    private @Nullable String id;
    private @Nullable Channel channel;
    private boolean hasAttributes;
    private boolean isProfile;

    /** Reads within limits. */
    public OrdinaryLogLine(ReadLimits limits) {
        this.limits = limits;
        this.known = new KnownTexts(limits.textLength());
    }

    /**
     * The line whose object was begun; afterwards the parser stands at its end.
     *
     * @throws IllegalArgumentException if the line is not ordinary
     * @throws IOException if the parser cannot read on
     */
    public LogLine read(JsonParser parser) throws IOException {
        clear();
        int keys = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readKey(parser);
            keys++;
        }
        check(keys + names.size() < limits.values() && limits.levels() >= LEVELS);
        check(customer != null && at != null && isProfile == (event == null));
        return new LogLine(customer, event == null ? profile(at) : event(event, at));
    }

    private void clear() {
        names.clear();
        values.clear();
        customer = null;
        event = null;
        at = null;
        id = null;
        channel = null;
        hasAttributes = false;
        isProfile = false;
    }

    private void readKey(JsonParser parser) throws IOException {
        String key = parser.currentName();
        JsonToken token = parser.nextToken();
        switch (key) {
            case "customer" -> customer = once(customer, known.text(parser, token));
            case "event" -> event = once(event, known.text(parser, token));
            case "at" -> at = once(at, instant(parser, token));
            case "id" -> id = once(id, text(parser, token));
            case "channel" -> channel = once(channel, known.channel(parser, token));
            case "attributes" -> readAttributes(parser, token, false);
            case "profile" -> readAttributes(parser, token, true);
            default -> throw odd();
        }
    }

    private static <T> T once(@Nullable T before, T value) {
        check(before == null);
        return value;
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
        check(token == JsonToken.START_OBJECT && !hasAttributes && !isProfile);
        hasAttributes = true;
        isProfile = ofProfile;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Utf8.check(name);
            names.add(name);
            values.add(value(parser, parser.nextToken()));
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

    private Entry event(String type, Instant when) {
        Event.Builder builder = Event.builder(type, when);
        if (id != null) {
            builder.id(id);
        }
        if (channel != null) {
            builder.channel(channel);
        }
        for (int i = 0; i < names.size(); i++) {
            builder.attribute(names.get(i), values.get(i).orElseThrow(OrdinaryLogLine::odd));
        }
        Event made = builder.build();
        check(made.attributes().size() == names.size());
        return made;
    }

    private Entry profile(Instant when) {
        check(id == null && channel == null);
        ProfileChange.Builder builder = ProfileChange.at(when);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            values.get(i).ifPresentOrElse(value -> builder.set(name, value), () -> builder.remove(name));
        }
        ProfileChange made = builder.build();
        check(made.attributes().size() == names.size());
        return made;
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
