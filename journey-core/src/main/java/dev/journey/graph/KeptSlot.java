package dev.journey.graph;

import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers what an attribute was in the events of a window: a list of {@link Kept}, as they came, no longer than the
 * journey keeps.
 */
final class KeptSlot extends Slot {

    private final String attribute;
    private final Window window;
    private final int keep;

    KeptSlot(Scope scope, int index, EventMatcher matcher, String attribute, Window window, int keep) {
        super(scope, index, List.of(matcher));
        this.attribute = attribute;
        this.window = window;
        this.keep = keep;
    }

    /**
     * One event of the window.
     *
     * @param end when it leaves
     */
    record Kept(long at, long end, AttributeValue value) {

        boolean isInWindow(long now) {
            return now < end;
        }
    }

    @SuppressWarnings("unchecked") // what after() and initial() give
    static List<Kept> in(Object held) {
        return (List<Kept>) held;
    }

    @Override
    public Object initial() {
        return List.of();
    }

    @Override
    public Object after(Object before, Event event, long at) {
        AttributeValue value = event.attributes().get(attribute);
        if (value == null) {
            return before;
        }
        List<Kept> kept = inWindow(before, at);
        kept.add(new Kept(at, window.end(at), value));
        return List.copyOf(kept.subList(Math.max(0, kept.size() - keep), kept.size()));
    }

    @Override
    public boolean forgets(Object before, Event event, long at) {
        return event.attributes().containsKey(attribute) && inWindow(before, at).size() >= keep;
    }

    private List<Kept> inWindow(Object held, long now) {
        List<Kept> kept = new ArrayList<>(in(held));
        kept.removeIf(each -> !each.isInWindow(now));
        return kept;
    }
}
