package dev.journey.graph;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Text;
import dev.journey.model.Journey;
import dev.journey.model.Scoring;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The canonical text of what has to be remembered, in words that are frozen: snapshots of customers are kept for years,
 * and name by their order what they hold. Never change one; not even where a test would allow it.
 *
 * <p>What says the same has the same text: a touchpoint stands as the patterns that it stands for, attributes and
 * operators are in the order of their names, values in that of their texts.
 */
final class NeedText {

    private final Journey journey;
    private final ZoneId zone;

    NeedText(Journey journey, ZoneId zone) {
        this.journey = journey;
        this.zone = zone;
    }

    /** Such as {@code {event "order_placed" channel "email" where "value" atLeast 4 at [{event "x"}]}}. */
    String of(EventPattern pattern) {
        Stream<String> touchpoint = pattern.touchpoint().stream()
                .map(id -> "at " + anyOf(journey.touchpoint(id).events()));
        return Stream.concat(withoutTouchpoint(pattern), touchpoint).collect(Collectors.joining(" ", "{", "}"));
    }

    /** The patterns of a touchpoint, which name no touchpoint themselves. */
    private static String anyOf(List<EventPattern> patterns) {
        return patterns.stream()
                .map(each -> withoutTouchpoint(each).collect(Collectors.joining(" ", "{", "}")))
                .sorted()
                .distinct()
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private static Stream<String> withoutTouchpoint(EventPattern pattern) {
        Stream<String> type = pattern.event().stream().map(event -> "event " + quoted(event));
        Stream<String> channel = pattern.channel().stream().map(medium -> "channel " + quoted(medium.name()));
        Stream<String> where = pattern.where().entrySet().stream()
                .map(each -> "where " + quoted(each.getKey()) + " " + of(each.getValue()))
                .sorted();
        return Stream.of(type, channel, where).flatMap(parts -> parts);
    }

    private static String of(Comparison comparison) {
        return comparison.tests().entrySet().stream()
                .map(test -> test.getKey().key() + " " + values(test.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String values(List<AttributeValue> values) {
        return values.stream().map(NeedText::value).sorted().distinct().collect(Collectors.joining(","));
    }

    private static String value(AttributeValue value) {
        return value instanceof Text text ? quoted(text.value()) : value.toString();
    }

    /** In seconds, or in months and days of a zone: a year is twelve months to every calendar that counts them. */
    @SuppressWarnings("JavaPeriodGetDays") // the months stand beside them
    String of(Length length) {
        if (length instanceof Length.Exact exact) {
            return exact.duration().toSeconds() + "s";
        }
        Length.Calendar calendar = (Length.Calendar) length;
        return calendar.period().toTotalMonths() + "m" + calendar.period().getDays() + "d " + quoted(zone.getId());
    }

    /** The lines in any order, since adding knows none. */
    String ofScore() {
        Scoring scoring = journey.scoring();
        return scoring.add().stream()
                .map(line -> of(line.pattern()) + " " + line.points())
                .sorted()
                .collect(Collectors.joining(" ", "score " + scoring.start() + " [", "]"));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
