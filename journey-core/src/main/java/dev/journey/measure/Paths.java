package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures which ways customers take through the stages of a journey.
 *
 * <pre>{@code
 * Paths paths = Paths.of(shop, asOf);
 * engine.replay(log, asOf).forEach(paths::add);
 * paths.mostFrequent(3).paths().forEach(System.out::println);   // look > cart > customer
 * }</pre>
 *
 * <p>A path is the sequence of all visits of a customer; who starts the journey anew comes to its first stage again. Of
 * a longer one than was asked for, the beginning is kept. What is kept grows with the number of different paths.
 */
public final class Paths implements Measures<Paths> {

    /** How many visits of a customer are looked at, where nothing else is said. */
    public static final int LONGEST = 20;

    private static final Comparator<PathMeasure> MOST_CUSTOMERS = Comparator.comparingLong(PathMeasure::customers)
            .reversed()
            .thenComparing(path -> String.join(" ", path.stages()))
            .thenComparing(PathMeasure::isCut);

    private final Basis basis;
    private final int longest;
    private final Map<Way, Taken> paths = new HashMap<>();

    private Paths(Basis basis, int longest) {
        this.basis = basis;
        this.longest = longest;
    }

    /** Paths of at most {@value #LONGEST} visits, of no customer so far. */
    public static Paths of(Journey journey, Instant asOf) {
        return of(journey, asOf, LONGEST);
    }

    /**
     * Paths of no customer so far.
     *
     * @param longest how many visits of a customer are looked at, at least one
     * @throws IllegalArgumentException if that is none
     */
    public static Paths of(Journey journey, Instant asOf, int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("longest path must be of at least one visit: " + longest);
        }
        return new Paths(new Basis(journey, asOf), longest);
    }

    /**
     * Paths that were gathered elsewhere.
     *
     * @throws IllegalArgumentException if they are of another journey or version
     * @throws dev.journey.model.UnknownIdException if they lead through a stage that the journey does not have
     */
    public static Paths of(Journey journey, GatheredPaths gathered) {
        Paths paths = of(journey, gathered.asOf(), gathered.longest());
        paths.basis.checkSame(gathered);
        gathered.paths().forEach(paths::add);
        return paths;
    }

    private void add(PathMeasure path) {
        path.stages().forEach(basis.journey()::stage);
        paths.merge(new Way(path.stages(), path.isCut()), new Taken(path.customers(), path.open()), Taken::plus);
    }

    /** All that was gathered so far, as plain data; {@link #of(Journey, GatheredPaths)} makes it paths again. */
    public GatheredPaths gathered() {
        Journey journey = basis.journey();
        return new GatheredPaths(journey.id(), journey.version(), basis.asOf(), longest, all());
    }

    /**
     * Takes one customer in; each customer once. Who has not started has no path.
     *
     * @throws IllegalArgumentException if the replay is of another journey, or stood at another instant
     */
    public void add(Replay replay) {
        List<String> stages = basis.visits(replay).stream().map(Visit::stage).toList();
        if (!stages.isEmpty()) {
            boolean isCut = stages.size() > longest;
            boolean isOver =
                    basis.journey().stage(stages.get(stages.size() - 1)).isTerminal();
            Way way = new Way(isCut ? List.copyOf(stages.subList(0, longest)) : stages, isCut);
            paths.merge(way, new Taken(1, isOver ? 0 : 1), Taken::plus);
        }
    }

    @Override
    public void add(History history, Replay replay) {
        Basis.checkCustomer(history, replay);
        add(replay);
    }

    @Override
    public void merge(Paths other) {
        Objects.requireNonNull(other, "other");
        basis.checkSame(other.basis);
        if (other.longest != longest) {
            throw new IllegalArgumentException("paths of at most " + other.longest
                    + " visits must not be merged into those of at most " + longest + "; look equally far");
        }
        Map.copyOf(other.paths).forEach((way, taken) -> paths.merge(way, taken, Taken::plus));
    }

    /**
     * The paths that most customers took.
     *
     * @param most how many of them, at least none
     * @throws IllegalArgumentException if that is negative
     */
    public PathsMeasure mostFrequent(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("number of paths must not be negative: " + most);
        }
        List<PathMeasure> all = all();
        List<PathMeasure> first = all.subList(0, Math.min(most, all.size()));
        List<PathMeasure> others = all.subList(first.size(), all.size());
        return new PathsMeasure(
                first,
                others.size(),
                others.stream().mapToLong(PathMeasure::customers).sum());
    }

    private List<PathMeasure> all() {
        return paths.entrySet().stream()
                .map(entry -> entry.getKey().path(entry.getValue()))
                .sorted(MOST_CUSTOMERS)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paths measures
                && basis.equals(measures.basis)
                && longest == measures.longest
                && paths.equals(measures.paths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, longest, paths);
    }

    private record Way(List<String> stages, boolean isCut) {

        PathMeasure path(Taken taken) {
            return new PathMeasure(stages, isCut, taken.customers, taken.open);
        }
    }

    private record Taken(long customers, long open) {

        Taken plus(Taken other) {
            return new Taken(customers + other.customers, open + other.open);
        }
    }
}
