package dev.journey.graph;

import dev.journey.condition.AggregateFunction;
import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import java.util.List;

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
}
