package dev.journey.graph;

import dev.journey.condition.AggregateFunction;
import dev.journey.condition.Remembered;
import dev.journey.event.Event;
import java.util.Optional;

/** Adds up an attribute of all events, however long ago: a {@link Summary}. */
final class SummarySlot extends Slot {

    private final AggregateFunction function;
    private final String attribute;
    private final int mostDifferent;

    SummarySlot(int key, EventMatcher matcher, AggregateFunction function, String attribute, int mostDifferent) {
        super(key, matcher);
        this.function = function;
        this.attribute = attribute;
        this.mostDifferent = mostDifferent;
    }

    static Summary in(Memory memory, int key, Summary ofNone) {
        Object summary = memory.object(key);
        return summary == null ? ofNone : (Summary) summary;
    }

    private Summary ofNone() {
        return Summary.of(function, mostDifferent);
    }

    @Override
    void take(Memory memory, Event event, long at) {
        event.attribute(attribute)
                .ifPresent(value -> hold(memory, in(memory, key(), ofNone()).plus(value, at)));
    }

    private void hold(Memory memory, Summary summary) {
        if (summary.equals(ofNone())) {
            memory.clear(key());
        } else {
            memory.putObject(key(), summary);
        }
    }

    @Override
    public Optional<Remembered> remembered(Memory memory) {
        Summary summary = in(memory, key(), ofNone());
        return summary.equals(ofNone()) ? Optional.empty() : Optional.of(summary.remembered());
    }

    @Override
    public void restore(Memory memory, Remembered remembered, long since, long until) {
        hold(memory, restored(remembered, since, until));
    }

    private Summary restored(Remembered remembered, long since, long until) {
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
