package dev.journey.measure;

import dev.journey.condition.Length;
import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.run.Progress;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Measures who has been in a stage for longer than is meant, and keeps those who have been there longest.
 *
 * <pre>{@code
 * StuckCustomers stuck = StuckCustomers.of(shop, asOf).afterAll(Length.parse("P30D"));
 * engine.replay(log, asOf).forEach(stuck::add);
 * stuck.in("cart").customers();
 * }</pre>
 *
 * <p>Longer than is meant is longer than the window of the stage; nobody is stuck in a stage without one, unless a
 * length is stated for all stages. At the last instant of it nobody is stuck yet. In a terminal stage nobody ever is.
 */
public final class StuckCustomers implements Measures<StuckCustomers> {

    /** How many customers are kept of each stage, where nothing else is said. */
    public static final int MOST = 10;

    private static final Comparator<StuckCustomer> LONGEST =
            Comparator.comparing(StuckCustomer::since).thenComparing(StuckCustomer::customer);

    private final Basis basis;
    private final Optional<Length> stated;
    private final int most;
    private final Map<String, NavigableSet<StuckCustomer>> longest = new HashMap<>();
    private final Map<String, Long> customers = new HashMap<>();

    private StuckCustomers(Basis basis, Optional<Length> stated, int most) {
        this.basis = basis;
        this.stated = stated;
        this.most = most;
    }

    /** Who has stayed beyond the window of the stage, of no customer so far. */
    public static StuckCustomers of(Journey journey, Instant asOf) {
        return new StuckCustomers(new Basis(journey, asOf), Optional.empty(), MOST);
    }

    /**
     * Who has stayed too long, as gathered elsewhere.
     *
     * @throws IllegalArgumentException if that is of another journey or version, or a length is of the calendar and the
     *     journey has no zone
     * @throws dev.journey.model.UnknownIdException if it names a stage that the journey does not have
     */
    public static StuckCustomers of(Journey journey, GatheredStuckCustomers gathered) {
        StuckCustomers none = of(journey, gathered.asOf()).keeping(gathered.most());
        none.basis.checkSame(gathered);
        StuckCustomers stuck = gathered.after().map(none::afterAll).orElse(none);
        gathered.stages().forEach(stuck::add);
        return stuck;
    }

    private void add(StuckMeasure stage) {
        basis.journey().stage(stage.stage());
        count(stage.stage(), stage.customers());
        stage.longest().forEach(this::keep);
    }

    /** All that was gathered so far, as plain data; {@link #of(Journey, GatheredStuckCustomers)} takes it in again. */
    public GatheredStuckCustomers gathered() {
        Journey journey = basis.journey();
        List<StuckMeasure> some =
                stages().stream().filter(stage -> stage.customers() > 0).toList();
        return new GatheredStuckCustomers(journey.id(), journey.version(), basis.asOf(), stated, most, some);
    }

    /**
     * Who has stayed for longer than this in whatever stage, of no customer so far.
     *
     * @throws IllegalArgumentException if the length is of the calendar and the journey has no zone
     */
    public StuckCustomers afterAll(Length length) {
        basis.journey().zoneFor(length);
        return new StuckCustomers(basis, Optional.of(length), most);
    }

    /**
     * The same of no customer so far, keeping so many of each stage.
     *
     * @param most at least none; all are counted
     * @throws IllegalArgumentException if that is negative
     */
    public StuckCustomers keeping(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("number of stuck customers to keep must not be negative: " + most);
        }
        return new StuckCustomers(basis, stated, most);
    }

    /**
     * Takes one customer in; each customer once.
     *
     * @throws IllegalArgumentException if the replay is of another journey, or stood at another instant
     */
    public void add(Replay replay) {
        basis.check(replay);
        replay.progress().filter(this::isStuck).ifPresent(progress -> {
            count(progress.stage(), 1);
            keep(new StuckCustomer(
                    progress.customer(), progress.stage(), progress.enteredAt(), progress.nextDeadline()));
        });
    }

    private boolean isStuck(Progress progress) {
        Stage stage = basis.journey().stage(progress.stage());
        return !stage.isTerminal()
                && stated.or(stage::window)
                        .map(length ->
                                length.end(progress.enteredAt(), basis.journey().zoneFor(length)))
                        .filter(end -> basis.asOf().isAfter(end))
                        .isPresent();
    }

    private void count(String stage, long more) {
        customers.merge(stage, more, Long::sum);
    }

    private void keep(StuckCustomer customer) {
        if (most == 0) {
            return;
        }
        NavigableSet<StuckCustomer> kept = longest.computeIfAbsent(customer.stage(), stage -> new TreeSet<>(LONGEST));
        kept.add(customer);
        if (kept.size() > most) {
            kept.pollLast();
        }
    }

    @Override
    public void add(History history, Replay replay) {
        Basis.checkCustomer(history, replay);
        add(replay);
    }

    @Override
    public void merge(StuckCustomers other) {
        Objects.requireNonNull(other, "other");
        basis.checkSame(other.basis);
        if (!other.stated.equals(stated) || other.most != most) {
            throw new IllegalArgumentException("stuck customers must be merged with those after an equal length,"
                    + " of which as many are kept (" + most + ", not " + other.most + ")");
        }
        Map.copyOf(other.customers).forEach(this::count);
        other.longest.values().stream().flatMap(NavigableSet::stream).toList().forEach(this::keep);
    }

    /**
     * Who is stuck in a stage.
     *
     * @throws dev.journey.model.UnknownIdException if the journey does not have it
     */
    public StuckMeasure in(String stage) {
        basis.journey().stage(stage);
        return new StuckMeasure(
                stage,
                customers.getOrDefault(stage, 0L),
                List.copyOf(longest.getOrDefault(stage, new TreeSet<>(LONGEST))));
    }

    /** Who is stuck in each stage that does not end, in their order. */
    public List<StuckMeasure> stages() {
        return basis.journey().stages().stream()
                .filter(stage -> !stage.isTerminal())
                .map(stage -> in(stage.id()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StuckCustomers stuck
                && basis.equals(stuck.basis)
                && stated.equals(stuck.stated)
                && most == stuck.most
                && customers.equals(stuck.customers)
                && longest.equals(stuck.longest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, stated, most, customers, longest);
    }
}
