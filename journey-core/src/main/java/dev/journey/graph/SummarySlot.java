package dev.journey.graph;

import dev.journey.condition.AggregateFunction;
import dev.journey.condition.Remembered;
import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import java.util.List;
import java.util.Optional;

/** Adds up an attribute of all events, however long ago: a {@link Summary}. */
final class SummarySlot extends Slot {

    private final AggregateFunction function;
    private final String attribute;
    private final int mostDifferent;

    SummarySlot(
            Scope scope,
            int index,
            EventMatcher matcher,
            AggregateFunction function,
            String attribute,
            int mostDifferent) {
        super(scope, index, List.of(matcher));
        this.function = function;
        this.attribute = attribute;
        this.mostDifferent = mostDifferent;
    }

    @Override
    public Object initial() {
        return Summary.of(function, mostDifferent);
    }

    @Override
    public Object after(Object before, Event event, long at) {
        AttributeValue value = event.attributes().get(attribute);
        return value == null ? before : ((Summary) before).plus(value, at);
    }

    @Override
    public Optional<Remembered> remembered(Object held) {
        return held.equals(initial()) ? Optional.empty() : Optional.of(((Summary) held).remembered());
    }

    @Override
    public Object restored(Remembered remembered, long since, long until) {
        return switch (function) {
            case SUM -> new Summary.Sum(of(Remembered.Sum.class, remembered).sum());
            case AVERAGE -> mean(of(Remembered.Mean.class, remembered));
            case MIN, MAX ->
                new Summary.Extreme(
                        Optional.of(of(Remembered.Extreme.class, remembered).number()),
                        function == AggregateFunction.MIN ? -1 : 1);
            case LATEST -> latest(of(Remembered.Latest.class, remembered), since, until);
            case DISTINCT -> distinct(of(Remembered.Different.class, remembered));
        };
    }

    private static Summary mean(Remembered.Mean mean) {
        return new Summary.Mean(mean.sum(), mean.numbers());
    }

    private static Summary latest(Remembered.Latest latest, long since, long until) {
        return new Summary.Latest(Optional.of(latest.value()), nanos(latest.at(), since, until));
    }

    private Summary distinct(Remembered.Different different) {
        checkNumber("different values", different.values().size(), mostDifferent);
        return new Summary.Distinct(different.values(), mostDifferent);
    }
}
