package dev.journey.graph;

import dev.journey.condition.Remembered;
import dev.journey.condition.Remembered.DatedValue;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what an attribute was in the events of a window: a list of {@link Kept}, as they came, no longer than the
 * journey keeps.
 */
final class KeptSlot extends Slot {

    private final String attribute;
    private final Window window;
    private final int keep;

    KeptSlot(int key, EventMatcher matcher, String attribute, Window window, int keep) {
        super(key, matcher);
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

    @SuppressWarnings("unchecked") // what take() and restore() give
    static List<Kept> in(Memory memory, int key) {
        Object kept = memory.object(key);
        return kept == null ? List.of() : (List<Kept>) kept;
    }

    @Override
    void take(Memory memory, Event event, long at) {
        Optional<AttributeValue> value = event.attribute(attribute);
        if (value.isPresent()) {
            List<Kept> kept = inWindow(memory, at);
            kept.add(new Kept(at, window.end(at), value.get()));
            memory.putObject(key(), List.copyOf(kept.subList(Math.max(0, kept.size() - keep), kept.size())));
        }
    }

    @Override
    boolean forgets(Memory memory, Event event, long at) {
        return event.attribute(attribute).isPresent() && inWindow(memory, at).size() >= keep;
    }

    @Override
    public Optional<Remembered> remembered(Memory memory) {
        List<Kept> kept = in(memory, key());
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remembered.Dated(kept.stream()
                        .map(each -> new DatedValue(EventTime.instant(each.at), each.value))
                        .toList()));
    }

    @Override
    public void restore(Memory memory, Remembered remembered, long since, long until) {
        List<DatedValue> values = of(Remembered.Dated.class, remembered).values();
        checkNumber("values", values.size(), keep);
        List<Kept> kept = new ArrayList<>();
        long last = since;
        for (DatedValue each : values) {
            last = nanos(each.at(), last, until);
            kept.add(new Kept(last, window.end(last), each.value()));
        }
        memory.putObject(key(), List.copyOf(kept));
    }

    private List<Kept> inWindow(Memory memory, long now) {
        List<Kept> kept = new ArrayList<>(in(memory, key()));
        kept.removeIf(each -> !each.isInWindow(now));
        return kept;
    }
}
