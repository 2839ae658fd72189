package dev.journey.template;

import dev.journey.event.Channel;
import dev.journey.map.Cost;
import dev.journey.map.Tactic;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tactics of a playbook, in its order. Each method leaves those of which it is true, so that several narrow them down.
 *
 * <pre>{@code
 * Playbook.standard().tactics().in("retention").on(EMAIL).upTo(Cost.LOW).withoutProfessionals().list()
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Tactics implements Iterable<Tactic> {

    private final StageMapping mapping;
    private final List<Placed<Tactic>> entries;

    Tactics(StageMapping mapping, List<Placed<Tactic>> entries) {
        this.mapping = mapping;
        this.entries = entries;
    }

    /**
     * Those of the stage with this id or alias.
     *
     * @throws UnknownStageException if the playbook has no such stage
     */
    public Tactics in(String stage) {
        return new Tactics(mapping, Playbook.in(stage, entries, mapping));
    }

    /** Those that happen on this channel, alone or among others. */
    public Tactics on(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return those(tactic -> tactic.channels().contains(channel));
    }

    /** Those that cost exactly this. */
    public Tactics costing(Cost cost) {
        Objects.requireNonNull(cost, "cost");
        return those(tactic -> costOf(tactic) == cost);
    }

    /** Those that cost this or less. */
    public Tactics upTo(Cost most) {
        Objects.requireNonNull(most, "most");
        return those(tactic -> costOf(tactic).compareTo(most) <= 0);
    }

    /** Those for which professionals have to be paid. */
    public Tactics withProfessionals() {
        return those(Tactic::professional);
    }

    /** Those that a business can carry out by itself. */
    public Tactics withoutProfessionals() {
        return those(tactic -> !tactic.professional());
    }

    /** The tactics that are left. */
    public List<Tactic> list() {
        return stream().toList();
    }

    /** The tactics that are left, one by one. */
    public Stream<Tactic> stream() {
        return entries.stream().map(Placed::value);
    }

    /** The tactics that are left, for a loop. */
    @Override
    public Iterator<Tactic> iterator() {
        return list().iterator();
    }

    /** The ids of the tactics that are left. */
    @Override
    public String toString() {
        return stream().map(Tactic::id).toList().toString();
    }

    private Tactics those(Predicate<Tactic> wanted) {
        return new Tactics(
                mapping,
                entries.stream().filter(entry -> wanted.test(entry.value())).toList());
    }

    private static Cost costOf(Tactic tactic) {
        return tactic.cost().orElseThrow();
    }
}
