package dev.journey.graph;

import dev.journey.condition.Aggregate;
import dev.journey.event.EventTime;
import dev.journey.graph.KeptSlot.Kept;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * What an attribute adds up to over the events of a window. As time passes they leave it, and the answer may go to and
 * fro.
 *
 * @param condition the condition as it was written
 * @param slot the key under which the events are kept
 */
public record WindowedGuard(Aggregate condition, int slot) implements AggregateGuard {

    private List<Kept> kept(Facts facts) {
        return KeptSlot.in(facts.memory(), slot);
    }

    /** The instants of the events that are known and in the window, as they came. */
    public long[] instants(Facts facts, long now) {
        return kept(facts).stream()
                .filter(each -> each.isInWindow(now))
                .mapToLong(Kept::at)
                .toArray();
    }

    @Override
    public Summary summary(Facts facts, long now) {
        List<Kept> kept = kept(facts);
        Summary summary = ofNone();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).isInWindow(now)) {
                summary = summary.plus(kept.get(i).value(), i);
            }
        }
        return summary;
    }

    /**
     * Goes from the event that leaves last to the one that leaves next, so that each is added once: then what those add
     * up to that are left at any instant is known after one pass.
     */
    @Override
    public long nextChange(Facts facts, long after) {
        List<Kept> kept = kept(facts);
        int[] leaving = inOrderOfLeaving(kept);
        boolean[] holds = new boolean[leaving.length + 1];
        Summary left = ofNone();
        int next = leaving.length;
        holds[next] = left.holds(condition.comparison());
        while (next > 0 && kept.get(leaving[next - 1]).isInWindow(after)) {
            next--;
            left = left.plus(kept.get(leaving[next]).value(), leaving[next]);
            holds[next] = left.holds(condition.comparison());
        }
        for (int i = next + 1; i <= leaving.length; i++) {
            boolean allOfItsInstantLeft = i == leaving.length || end(kept, leaving[i]) > end(kept, leaving[i - 1]);
            if (allOfItsInstantLeft && holds[i] != holds[next]) {
                return end(kept, leaving[i - 1]);
            }
        }
        return EventTime.NEVER;
    }

    /** Mostly that in which they came; by the calendar it may be another. */
    private static int[] inOrderOfLeaving(List<Kept> kept) {
        int[] leaving = IntStream.range(0, kept.size()).toArray();
        boolean asTheyCame = IntStream.range(1, leaving.length).allMatch(i -> end(kept, i - 1) <= end(kept, i));
        return asTheyCame
                ? leaving
                : Arrays.stream(leaving)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> end(kept, i)))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private static long end(List<Kept> kept, int i) {
        return kept.get(i).end();
    }

    @Override
    public boolean canBegin() {
        return true;
    }

    @Override
    public boolean canEnd() {
        return true;
    }

    @Override
    public void forEachSlot(IntConsumer slots) {
        slots.accept(slot);
    }
}
