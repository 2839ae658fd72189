package dev.journey.graph;

import dev.journey.condition.Aggregate;
import dev.journey.event.EventTime;
import dev.journey.graph.KeptSlot.Kept;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an attribute adds up to over the events of a window. As time passes they leave it, and the answer may go to and
 * fro.
 *
 * @param condition the condition as it was written
 * @param slot where the events are kept
 * @param window when they leave
 */
public record WindowedGuard(Aggregate condition, int slot, Window window) implements AggregateGuard {

    private List<Kept> kept(Facts facts) {
        return KeptSlot.in(facts.slot(condition.over(), slot));
    }

    /** The instants of the events that are known and in the window, as they came. */
    public long[] instants(Facts facts, long now) {
        return kept(facts).stream()
                .mapToLong(Kept::at)
                .filter(at -> window.end(at) > now)
                .toArray();
    }

    @Override
    public Summary summary(Facts facts, long now) {
        List<Kept> kept = kept(facts);
        Summary summary = Summary.of(condition.function());
        for (int i = 0; i < kept.size(); i++) {
            if (window.end(kept.get(i).at()) > now) {
                summary = summary.plus(kept.get(i).value(), i);
            }
        }
        return summary;
    }

    /**
     * Goes from the event that leaves last to the one that leaves next, so that each is added once: then every sum of
     * those that are left is known after one pass.
     */
    @Override
    public long nextChange(Facts facts, long after) {
        List<Kept> kept = kept(facts);
        int[] leaving = IntStream.range(0, kept.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> end(kept, i)))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean holdsNow = holds(facts, after);
        long change = EventTime.NEVER;
        Summary left = Summary.of(condition.function());
        for (int i = leaving.length - 1; i >= 0 && end(kept, leaving[i]) > after; i--) {
            long end = end(kept, leaving[i]);
            boolean isLastOfItsInstant = i == leaving.length - 1 || end(kept, leaving[i + 1]) != end;
            if (isLastOfItsInstant && left.holds(condition.comparison()) != holdsNow) {
                change = end;
            }
            left = left.plus(kept.get(leaving[i]).value(), leaving[i]);
        }
        return change;
    }

    private long end(List<Kept> kept, int i) {
        return window.end(kept.get(i).at());
    }

    @Override
    public boolean canBegin() {
        return true;
    }

    @Override
    public boolean canEnd() {
        return true;
    }
}
