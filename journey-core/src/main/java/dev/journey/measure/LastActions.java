package dev.journey.measure;

import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Measures what customers do last before they drop out of a stage.
 *
 * <pre>{@code
 * LastActions actions = LastActions.of(shop, asOf).ignoring(Set.of("lost"));
 * log.histories().forEach(history -> actions.add(history, engine.replay(history, asOf)));
 * actions.of("cart");                                            // most frequent first
 * }</pre>
 *
 * <p>A visit drops when it ends without what the stage is for, or when its window closes before. What a customer did
 * at that very instant counts. Events that are no doing of the customer's, such as a mark that the log sets, can be
 * ignored.
 */
public final class LastActions implements Measures<LastActions> {

    private static final Comparator<LastAction> MOST_FREQUENT = Comparator.comparingLong(LastAction::visits)
            .reversed()
            .thenComparing(action -> action.events().toString())
            .thenComparing(action -> action.events().toArray(String[]::new), Arrays::compare);

    private final Basis basis;
    private final int last;
    private final Set<String> ignored;
    private final Outcomes outcomes;
    private final Map<Doing, Long> doings = new HashMap<>();

    private LastActions(Basis basis, int last, Set<String> ignored) {
        this.basis = basis;
        this.last = last;
        this.ignored = ignored;
        this.outcomes = Outcomes.of(basis.journey(), basis.asOf());
    }

    /** The last event before each drop, of no customer so far. */
    public static LastActions of(Journey journey, Instant asOf) {
        return of(journey, asOf, 1);
    }

    /**
     * The last events before each drop, of no customer so far.
     *
     * @param last how many events are looked at, at least one
     * @throws IllegalArgumentException if that is none
     */
    public static LastActions of(Journey journey, Instant asOf, int last) {
        if (last < 1) {
            throw new IllegalArgumentException("number of last events must be at least 1: " + last);
        }
        return new LastActions(new Basis(journey, asOf), last, Set.of());
    }

    /**
     * Last actions that were gathered elsewhere.
     *
     * @throws IllegalArgumentException if they are of another journey or version
     * @throws dev.journey.model.UnknownIdException if they name a stage that the journey does not have
     */
    public static LastActions of(Journey journey, GatheredLastActions gathered) {
        LastActions actions = of(journey, gathered.asOf(), gathered.last()).ignoring(gathered.ignored());
        actions.basis.checkSame(gathered);
        gathered.actions().forEach(actions::add);
        return actions;
    }

    private void add(LastAction action) {
        basis.journey().stage(action.stage());
        doings.merge(new Doing(action.stage(), action.events()), action.visits(), Long::sum);
    }

    /** All that was gathered so far, as plain data; {@link #of(Journey, GatheredLastActions)} makes it actions again. */
    public GatheredLastActions gathered() {
        Journey journey = basis.journey();
        return new GatheredLastActions(
                journey.id(),
                journey.version(),
                basis.asOf(),
                last,
                List.copyOf(ignored),
                journey.stages().stream()
                        .flatMap(stage -> of(stage.id()).stream())
                        .toList());
    }

    /** The same of no customer so far, but without regard to events of these types. */
    public LastActions ignoring(Collection<String> eventTypes) {
        return new LastActions(basis, last, Set.copyOf(eventTypes));
    }

    @Override
    public void add(History history, Replay replay) {
        Basis.checkCustomer(history, replay);
        List<Visit> dropped = basis.visits(replay).stream()
                .filter(visit -> outcomes.droppedAt(visit).isPresent())
                .toList();
        if (!dropped.isEmpty()) {
            List<Event> events = history.events()
                    .filter(event -> !ignored.contains(event.type()))
                    .toList();
            for (Visit visit : dropped) {
                Instant at = outcomes.droppedAt(visit).orElseThrow();
                doings.merge(new Doing(visit.stage(), lastUpTo(at, events)), 1L, Long::sum);
            }
        }
    }

    private List<String> lastUpTo(Instant at, List<Event> events) {
        int end = firstAfter(at, events);
        return events.subList(Math.max(0, end - last), end).stream()
                .map(Event::type)
                .toList();
    }

    /** Where the events after an instant begin; events are in order of time. */
    private static int firstAfter(Instant at, List<Event> events) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).at().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public void merge(LastActions other) {
        Objects.requireNonNull(other, "other");
        basis.checkSame(other.basis);
        if (other.last != last || !other.ignored.equals(ignored)) {
            throw new IllegalArgumentException("last actions must be merged with those of as many events (" + last
                    + ", not " + other.last + ") that ignore the same event types");
        }
        Map.copyOf(other.doings).forEach((doing, visits) -> doings.merge(doing, visits, Long::sum));
    }

    /**
     * What customers did last in a stage from which they dropped, the most frequent first; of two as frequent, the one
     * that comes first in the alphabet.
     *
     * @throws dev.journey.model.UnknownIdException if the journey does not have the stage
     */
    public List<LastAction> of(String stage) {
        basis.journey().stage(stage);
        return doings.entrySet().stream()
                .filter(entry -> entry.getKey().stage.equals(stage))
                .map(entry -> new LastAction(stage, entry.getKey().events, entry.getValue()))
                .sorted(MOST_FREQUENT)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LastActions actions
                && basis.equals(actions.basis)
                && last == actions.last
                && ignored.equals(actions.ignored)
                && doings.equals(actions.doings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, last, ignored, doings);
    }

    private record Doing(String stage, List<String> events) {}
}
