package dev.journey.testkit.law;

import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.AttributeValue.Text;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.testkit.RandomHistory;
import java.time.Instant;
import java.util.stream.Collectors;

/** A history as the lines of a test that takes it through the engine. */
final class JavaCode {

    private static final int LONGEST_LITERAL = 9;

    private JavaCode() {}

    static String of(RandomHistory history) {
        String entries = history.entries().stream()
                .map(entry -> "\n                " + of(entry))
                .collect(Collectors.joining(","));
        return """
            JourneyEngine engine = JourneyEngine.of(journey);
            History history = History.of(
                    %s,
                    List.of(%s));
            Life life = Life.of(engine, history, %s);\
            """.formatted(literal(history.customer()), entries, of(history.asOf()));
    }

    private static String of(Entry entry) {
        return entry instanceof Event event ? of(event) : of((ProfileChange) entry);
    }

    private static String of(Event event) {
        return "Event.of(" + literal(event.type()) + ", " + of(event.at()) + ")"
                + event.id().map(id -> ".withId(" + literal(id) + ")").orElse("")
                + event.channel()
                        .map(JavaCode::of)
                        .map(channel -> ".withChannel(" + channel + ")")
                        .orElse("")
                + event.attributes().entrySet().stream()
                        .map(each -> ".with(" + literal(each.getKey()) + ", " + of(each.getValue()) + ")")
                        .collect(Collectors.joining());
    }

    private static String of(ProfileChange change) {
        return change.attributes().entrySet().stream()
                .map(each -> each.getValue()
                        .map(value -> ".set(" + literal(each.getKey()) + ", " + of(value) + ")")
                        .orElseGet(() -> ".remove(" + literal(each.getKey()) + ")"))
                .collect(Collectors.joining("", "ProfileChange.at(" + of(change.at()) + ")", ".build()"));
    }

    private static String of(Instant instant) {
        return "Instant.parse(\"" + instant + "\")";
    }

    private static String of(Channel channel) {
        return "Channel.of(" + literal(channel.name()) + ")";
    }

    private static String of(AttributeValue value) {
        if (value instanceof Text text) {
            return literal(text.value());
        }
        return value instanceof Decimal && value.toString().length() > LONGEST_LITERAL
                ? "AttributeValue.of(new BigDecimal(\"" + value + "\"))"
                : value.toString();
    }

    private static String literal(String text) {
        return text.chars().mapToObj(JavaCode::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        if (character == '"' || character == '\\') {
            return "\\" + (char) character;
        }
        return Character.isISOControl(character) ? "\\%03o".formatted(character) : Character.toString(character);
    }
}
