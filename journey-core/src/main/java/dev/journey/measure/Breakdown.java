package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.run.Replay;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Measures groups of customers apart: by channel, by persona, by whatever tells them apart.
 *
 * <pre>{@code
 * Breakdown<JourneyMeasures> byChannel =
 *         Breakdown.of(Grouping.byChannel(), () -> JourneyMeasures.of(shop, asOf));
 * log.histories().forEach(history -> byChannel.add(history, engine.replay(history, asOf)));
 * byChannel.groups().get("email").measure();
 * }</pre>
 *
 * <p>A customer of several groups counts in each of them; one of none is measured in {@link #rest()}. So groups and rest
 * add up to the whole where nobody is of several groups.
 *
 * @param <M> what is measured of each group
 */
public final class Breakdown<M extends Measures<M>> implements Measures<Breakdown<M>> {

    /** How many groups there may be. */
    public static final int MOST_GROUPS = 1_000;

    private final Grouping grouping;
    private final Supplier<M> empty;
    private final SortedMap<String, M> groups = new TreeMap<>();
    private final M rest;

    private Breakdown(Grouping grouping, Supplier<M> empty) {
        this.grouping = Objects.requireNonNull(grouping, "grouping");
        this.empty = Objects.requireNonNull(empty, "empty");
        this.rest = empty.get();
    }

    /** A breakdown of no customer so far; each group begins with measures of nobody, made by the supplier. */
    public static <M extends Measures<M>> Breakdown<M> of(Grouping grouping, Supplier<M> empty) {
        return new Breakdown<>(grouping, empty);
    }

    /**
     * Takes one customer in; each customer once.
     *
     * @throws IllegalArgumentException if the replay is not what is measured
     * @throws IllegalStateException if there are too many groups; which customers were taken in is then left open
     */
    @Override
    public void add(History history, Replay replay) {
        Set<String> names = grouping.groups(history, replay);
        if (names.isEmpty()) {
            rest.add(history, replay);
        }
        names.forEach(name -> group(name).add(history, replay));
    }

    /** The measures of a group, which may be new. */
    private M group(String name) {
        M known = groups.get(name);
        if (known != null) {
            return known;
        }
        if (groups.size() == MOST_GROUPS) {
            throw new IllegalStateException("breakdown must not have more than " + MOST_GROUPS + " groups: '" + name
                    + "' is one more; group by something that has fewer values");
        }
        M begun = empty.get();
        groups.put(name, begun);
        return begun;
    }

    /**
     * Takes in what was gathered of other customers.
     *
     * @throws IllegalArgumentException if the other breakdown has another grouping, or measures something else
     * @throws IllegalStateException if there are too many groups; what was taken in is then left open
     */
    @Override
    public void merge(Breakdown<M> other) {
        Objects.requireNonNull(other, "other");
        if (!other.grouping.equals(grouping)) {
            throw otherGrouping(other.grouping.toString());
        }
        rest.merge(other.rest);
        new TreeMap<>(other.groups).forEach((name, measures) -> group(name).merge(measures));
    }

    /**
     * All that was gathered so far, as plain data; {@link #merge(GatheredGroups, Class, Function)} takes it in.
     *
     * @param each says what the measures of one group have gathered, such as {@code Paths::gathered}
     */
    public GatheredGroups gathered(Function<? super M, ? extends Gathered> each) {
        Objects.requireNonNull(each, "each");
        Map<String, Gathered> parts = new TreeMap<>();
        groups.forEach((name, measures) -> parts.put(name, each.apply(measures)));
        return new GatheredGroups(grouping.toString(), parts, each.apply(rest));
    }

    /**
     * Takes in what was gathered of other customers elsewhere.
     *
     * <pre>{@code
     * byChannel.merge(gathered, GatheredPaths.class, paths -> Paths.of(shop, paths));
     * }</pre>
     *
     * <p>Whether it has the same grouping is seen by the words for it; so a grouping of the host's own has to have a
     * {@code toString} that says what it groups by, and the same everywhere.
     *
     * @param kind what was gathered of each group
     * @param measures makes measures of that again
     * @throws IllegalArgumentException if the grouping is in other words, or something else was gathered
     * @throws IllegalStateException if there are too many groups; what was taken in is then left open
     */
    public <G extends Gathered> void merge(GatheredGroups gathered, Class<G> kind, Function<? super G, M> measures) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(measures, "measures");
        if (!gathered.by().equals(grouping.toString())) {
            throw otherGrouping(gathered.by());
        }
        M others = measures.apply(part(kind, gathered.rest()));
        SortedMap<String, M> parts = new TreeMap<>();
        gathered.groups().forEach((name, part) -> parts.put(name, measures.apply(part(kind, part))));
        rest.merge(others);
        parts.forEach((name, part) -> group(name).merge(part));
    }

    private static <G extends Gathered> G part(Class<G> kind, Gathered part) {
        if (!kind.isInstance(part)) {
            throw new IllegalArgumentException("groups must be of " + kind.getSimpleName() + ": one is of "
                    + part.getClass().getSimpleName() + "; gather and merge the same kind of measures");
        }
        return kind.cast(part);
    }

    private IllegalArgumentException otherGrouping(String by) {
        return new IllegalArgumentException("breakdown by " + by + " must not be merged into one by " + grouping
                + "; take an equal grouping for both");
    }

    /** The measures of each group, by its name, in the order of the alphabet. */
    public SortedMap<String, M> groups() {
        return Collections.unmodifiableSortedMap(groups);
    }

    /** The measures of the customers of no group. */
    public M rest() {
        return rest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Breakdown<?> breakdown
                && grouping.equals(breakdown.grouping)
                && groups.equals(breakdown.groups)
                && rest.equals(breakdown.rest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(grouping, groups, rest);
    }
}
