package dev.journey.jackson;

import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.LogLine;
import dev.journey.event.ProfileChange;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.jackson.wire.Wires;
import dev.journey.model.ProblemCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One line of another system while a log line is made of it; for one thread. */
final class Envelope {

    private final String noun;
    private final Node line;
    private final LineMapping mapping;
    private final Problems problems;

    /** What became customer, time or channel, and is not said again as an attribute. */
    private final Set<Node> mapped = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A line that is an object.
     *
     * @param noun what messages call it
     */
    Envelope(String noun, Node line, LineMapping mapping, Problems problems) {
        this.noun = noun;
        this.line = line;
        this.mapping = mapping;
        this.problems = problems;
        if (line.members().isEmpty()) {
            problems.wrongKind(line, "an object that says what the " + noun + " is");
            throw problems.asException();
        }
    }

    /** A value of the line, unless it is null. */
    Optional<Node> find(String field) {
        return Fields.find(line, field);
    }

    /** A text that must be there. */
    String text(String key) {
        return optionalText(key).orElseGet(() -> missing(key, "have the key '" + key + "'", "?"));
    }

    /** A text that may be there. */
    Optional<String> optionalText(String key) {
        return find(key).map(node -> {
            String text = Wires.of(String.class).read(node, problems);
            if (text.isBlank()) {
                problems.invalid(node, node.place().subject() + " must not be blank: '" + text + "'");
            }
            return text;
        });
    }

    /** A text without which nobody knows how to read the rest; where it is not there, the line is refused at once. */
    String decisiveText(String key) {
        String text = text(key);
        if (problems.count() > 0) {
            throw problems.asException();
        }
        return text;
    }

    /** The members of an object that may be there. */
    Map<String, Node> members(String key) {
        Optional<Node> object = find(key);
        object.filter(node -> node.members().isEmpty()).ifPresent(node -> problems.wrongKind(node, "an object"));
        return object.flatMap(Node::members).orElse(Map.of());
    }

    /** Refuses the line at once, for what the value of a key says. */
    RuntimeException refuse(String key, String message) {
        problems.invalid(find(key).orElse(line), message);
        return problems.asException();
    }

    /** An event with the attributes that these objects say. */
    LogLine event(String type, Optional<String> id, List<Map<String, Node>> values) {
        String customer = customer();
        Instant at = time();
        Optional<Channel> channel = mapping.channel()
                .flatMap(this::mapped)
                .map(node -> Wires.of(Channel.class).read(node, problems));
        Attributes attributes = attributes(values);
        return logLine(customer, () -> {
            Event.Builder event = Event.builder(type, at);
            id.ifPresent(event::id);
            channel.ifPresent(event::channel);
            attributes.addTo(event);
            return event.build();
        });
    }

    /** A change of the profile in the attributes that these objects say. */
    LogLine profile(List<Map<String, Node>> values) {
        String customer = customer();
        Instant at = time();
        Attributes attributes = attributes(values);
        return logLine(customer, () -> {
            ProfileChange.Builder change = ProfileChange.at(at);
            attributes.addTo(change);
            return change.build();
        });
    }

    private String customer() {
        Optional<Node> node = first(mapping.customer());
        if (node.isEmpty()) {
            String fields = fields(mapping.customer());
            return missing(
                    mapping.customer().get(0),
                    "name its customer under " + fields + "; say by withCustomer which field does",
                    "?");
        }
        Object value = node.get().value();
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (!(value instanceof String)) {
            problems.wrongKind(node.get(), "a text or a number");
        } else if (value.toString().isBlank()) {
            problems.invalid(node.get(), "id of a customer must not be blank: '" + value + "'");
        }
        return value.toString();
    }

    private Instant time() {
        return first(mapping.time())
                .map(node -> Wires.of(Instant.class).read(node, problems))
                .orElseGet(() -> missing(
                        mapping.time().get(0),
                        "say when it happened under " + fields(mapping.time()) + "; say by withTime which field does",
                        EventTime.EARLIEST));
    }

    private Optional<Node> first(List<String> fields) {
        return fields.stream().flatMap(field -> mapped(field).stream()).findFirst();
    }

    private Optional<Node> mapped(String field) {
        Optional<Node> node = find(field);
        node.ifPresent(mapped::add);
        return node;
    }

    private static String fields(List<String> fields) {
        return "'" + String.join("' or '", fields) + "'";
    }

    private <T> T missing(String key, String rule, T placeholder) {
        problems.report(line.place().key(key), ProblemCode.MISSING_KEY, noun + " must " + rule);
        return placeholder;
    }

    private Attributes attributes(List<Map<String, Node>> values) {
        Attributes attributes = new Attributes(problems);
        values.forEach(object -> object.forEach((name, value) -> Fields.flatten(name, value, (full, scalar) -> {
            if (!mapped.contains(scalar)) {
                attributes.add(full, scalar);
            }
        })));
        mapping.attributes()
                .forEach((name, field) -> find(field).ifPresent(value -> Fields.flatten(name, value, attributes::add)));
        return attributes;
    }

    private LogLine logLine(String customer, Supplier<Entry> entry) {
        try {
            if (problems.count() == 0) {
                return new LogLine(customer, entry.get());
            }
        } catch (IllegalArgumentException invalid) {
            problems.invalid(line, String.valueOf(invalid.getMessage()));
        }
        throw problems.asException();
    }
}
