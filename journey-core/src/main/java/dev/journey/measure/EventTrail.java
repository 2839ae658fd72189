package dev.journey.measure;

import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.graph.EventMatcher;
import java.util.List;
import java.util.stream.IntStream;

/** A customer's history up to an instant, seen from a funnel over patterns. */
final class EventTrail implements Trail {

    private static final int[] NOTHING = {};

    private final History history;
    private final List<EventMatcher> matchers;
    private final FunnelSteps steps;
    private final int size;

    EventTrail(History history, long asOf, List<EventMatcher> matchers, FunnelSteps steps) {
        this.history = history;
        this.matchers = matchers;
        this.steps = steps;
        int end = history.size();
        while (end > 0 && history.nanos(end - 1) > asOf) {
            end--;
        }
        this.size = end;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long at(int thing) {
        return history.nanos(thing);
    }

    @Override
    public boolean isChange(int thing) {
        return history.type(thing) < 0;
    }

    @Override
    public boolean matches(int step, int thing) {
        int type = history.type(thing);
        return type >= 0 && steps.canBe(type, step) && (steps.isCertain(type) || matchesEvent(step, thing));
    }

    private boolean matchesEvent(int step, int thing) {
        return matchers.get(step).matches((Event) history.entry(thing));
    }

    @Override
    public int step(int thing) {
        int type = history.type(thing);
        return type < 0 ? NO_STEP : steps.step(type);
    }

    @Override
    public int[] steps(int thing) {
        int type = history.type(thing);
        if (type < 0) {
            return NOTHING;
        }
        return steps.isCertain(type) ? steps.of(type) : matching(steps.of(type), thing);
    }

    private int[] matching(int[] possible, int thing) {
        return IntStream.of(possible).filter(step -> matchesEvent(step, thing)).toArray();
    }
}
