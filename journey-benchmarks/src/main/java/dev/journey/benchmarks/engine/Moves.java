package dev.journey.benchmarks.engine;

import dev.journey.run.Effect;
import java.util.List;

/** Counts the moves of all customers, and sums them up so that one different move shows, whatever their order is. */
final class Moves {

    private static final int PRIME = 31;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long count;
    private long checksum;

    void add(Occurrence event, Stage from, Stage to) {
        add(event.customer(), from, to, event.at());
    }

    void add(String customer, Stage from, Stage to, long at) {
        add(customer, from.id(), to.id(), at);
    }

    void addAll(List<Effect> effects) {
        for (int i = 0; i < effects.size(); i++) {
            add(effects.get(i));
        }
    }

    void add(Effect effect) {
        if (effect instanceof Effect.Moved moved) {
            add(moved.customer(), moved.from(), moved.to(), moved.at().toEpochMilli());
        }
    }

    private void add(String customer, String from, String to, long at) {
        long who = (customer.hashCode() * (long) PRIME + from.hashCode()) * PRIME + to.hashCode();
        long mixed = (who * SPREAD ^ at) * SPREAD;
        count++;
        checksum += mixed ^ mixed >>> Integer.SIZE;
    }

    void addAll(Moves others) {
        count += others.count;
        checksum += others.checksum;
    }

    long count() {
        return count;
    }

    long checksum() {
        return checksum;
    }
}
