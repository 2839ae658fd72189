package dev.journey.testkit.oracle;

import dev.journey.condition.Aggregate;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.Event;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Aggregates over all matching events that have the attribute; with a window, over those that are kept. */
final class Aggregates {

    private final Matching matching;
    private final Ends ends;
    private final int keep;

    Aggregates(Matching matching, Ends ends, int keep) {
        this.matching = matching;
        this.ends = ends;
        this.keep = keep;
    }

    boolean holds(Aggregate condition, List<Event> events, Instant now) {
        List<AttributeValue> values = kept(condition, events).stream()
                .filter(event -> isIn(condition, event, now))
                .map(event -> event.attributes().get(condition.attribute()))
                .toList();
        List<BigDecimal> numbers = values.stream()
                .filter(Decimal.class::isInstance)
                .map(value -> ((Decimal) value).value())
                .toList();
        return switch (condition.function()) {
            case SUM -> Comparing.holds(condition.comparison(), sum(numbers));
            case DISTINCT ->
                Comparing.holds(
                        condition.comparison(),
                        BigDecimal.valueOf(values.stream().distinct().count()));
            case AVERAGE ->
                !numbers.isEmpty() && Comparing.holdsForMean(condition.comparison(), sum(numbers), numbers.size());
            case MIN -> isThereAndHolds(condition, numbers.stream().min(BigDecimal::compareTo));
            case MAX -> isThereAndHolds(condition, numbers.stream().max(BigDecimal::compareTo));
            case LATEST -> !values.isEmpty() && Comparing.holds(condition.comparison(), values.get(values.size() - 1));
        };
    }

    /** Whether the last of the events drives out one that is still in the window. */
    boolean forgets(Aggregate condition, List<Event> events) {
        int last = events.size() - 1;
        return condition.within().isPresent()
                && isEntry(condition, events.get(last))
                && entriesAt(condition, kept(condition, events.subList(0, last)), events.get(last))
                                .size()
                        >= keep;
    }

    /** Without a window all, with one at most as many as are kept: the first that came goes first. */
    private List<Event> kept(Aggregate condition, List<Event> events) {
        Stream<Event> entries = events.stream().filter(event -> isEntry(condition, event));
        if (condition.within().isEmpty()) {
            return entries.toList();
        }
        List<Event> kept = new ArrayList<>();
        entries.forEach(entry -> {
            List<Event> before = entriesAt(condition, kept, entry);
            kept.clear();
            kept.addAll(before.size() >= keep ? before.subList(1, before.size()) : before);
            kept.add(entry);
        });
        return kept;
    }

    private List<Event> entriesAt(Aggregate condition, List<Event> kept, Event entry) {
        return kept.stream().filter(event -> isIn(condition, event, entry.at())).toList();
    }

    private boolean isEntry(Aggregate condition, Event event) {
        return event.attributes().containsKey(condition.attribute()) && matching.matches(condition.pattern(), event);
    }

    private boolean isIn(Aggregate condition, Event event, Instant now) {
        return condition
                .within()
                .map(length -> now.isBefore(ends.end(length, event.at())))
                .orElse(true);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isThereAndHolds(Aggregate condition, Optional<BigDecimal> number) {
        return number.isPresent() && Comparing.holds(condition.comparison(), number.get());
    }
}
