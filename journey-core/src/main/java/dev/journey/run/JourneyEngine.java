package dev.journey.run;

import dev.journey.condition.CustomPredicate;
import dev.journey.event.AttributeValue;
import dev.journey.event.CustomerIds;
import dev.journey.event.Entry;
import dev.journey.event.EventLog;
import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.graph.JourneyGraph;
import dev.journey.model.Journey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a journey: takes a customer's progress and what happened, and gives the next progress and its effects.
 *
 * <p>The engine is a pure function. It reads no clock: time is the time of events and the instants it is given. Between
 * two events it stops at every instant at which time alone makes a condition begin to hold.
 *
 * <pre>{@code
 * JourneyEngine engine = JourneyEngine.of(shop);
 * Progress anna = engine.start("anna", Instant.parse("2026-01-01T09:00:00Z")).progress();
 * Step step = engine.advance(anna, Event.of("product_viewed", Instant.parse("2026-01-01T09:05:00Z")));
 * step.effects();                       // what the application is to carry out
 * step.progress().nextDeadline();       // when to ask again if nothing happens
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
// One place for all that a host may ask; each method is short, its documentation is what takes room.
public final class JourneyEngine {

    private static final Logger LOG = LoggerFactory.getLogger(JourneyEngine.class);

    /** Most steps have no more effects. */
    private static final int FEW = 2;

    private final JourneyGraph graph;

    private JourneyEngine(JourneyGraph graph) {
        this.graph = graph;
    }

    /**
     * An engine for a journey.
     *
     * @throws MissingPredicateException if the journey has custom conditions
     */
    public static JourneyEngine of(Journey journey) {
        return of(journey, Map.of());
    }

    /**
     * An engine for a journey with custom conditions.
     *
     * @param predicates what the custom conditions ask, by name; those that the journey does not name are not used
     * @throws MissingPredicateException if the journey names one that is not there
     */
    public static JourneyEngine of(Journey journey, Map<String, CustomPredicate> predicates) {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(predicates, "predicates");
        MissingPredicateException.check(journey, predicates.keySet());
        LOG.debug(
                "compiling version {} of journey '{}': {} stages, {} transitions",
                journey.version(),
                journey.id(),
                journey.stages().size(),
                journey.transitions().size());
        return new JourneyEngine(JourneyGraph.of(journey, predicates));
    }

    /** The journey that it runs. */
    public Journey journey() {
        return graph.journey();
    }

    /**
     * Starts a customer of whom nothing is known.
     *
     * @throws IllegalArgumentException if the id is blank or the instant outside the years 1678 to 2261
     */
    public Step start(String customer, Instant at) {
        return start(customer, at, Map.of());
    }

    /**
     * Starts a customer with a profile. Nothing is tried yet: an event at this very instant comes first.
     *
     * @throws IllegalArgumentException if the id is blank or the instant outside the years 1678 to 2261
     */
    public Step start(String customer, Instant at, Map<String, AttributeValue> profile) {
        CustomerIds.check(customer);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(profile, "profile");
        List<Effect> effects = new ArrayList<>(FEW);
        State state = new State(graph, customer, profile);
        new Cursor(state, effects::add).start(EventTime.nanos(at));
        return new Step(state.progress(), Handling.STARTED, effects);
    }

    /**
     * Takes in an event or a profile change, after the deadlines before it. What is irrelevant, late or a duplicate
     * changes nothing; where no deadline came before it, the progress that was given is given back.
     *
     * @throws ForeignProgressException if the progress belongs to another journey or version
     * @throws EndlessLoopException if time alone moved the customer 10,000 times since the last event
     */
    public Step advance(Progress progress, Entry entry) {
        Objects.requireNonNull(entry, "entry");
        ForeignProgressException.check(progress, graph);
        Progress next = progress;
        Handling handling = Handling.IRRELEVANT;
        List<Effect> effects = List.of();
        if (!Cursor.isIrrelevant(progress, entry)) {
            effects = new ArrayList<>(FEW);
            State state = new State(graph, progress);
            handling = new Cursor(state, effects::add).handleRelevant(entry);
            next = state.next(progress);
        }
        return new Step(next, handling, effects);
    }

    /**
     * A place of work for one thread that takes in millions of events: it does what {@code start} and {@code advance}
     * do, with less garbage.
     *
     * @param effects is told of what the host is to carry out, in order
     */
    public Intake intake(Consumer<? super Effect> effects) {
        return new Intake(graph, Objects.requireNonNull(effects, "effects"));
    }

    /**
     * Customers who are kept in memory and taken on in their places, for one thread: nobody yet.
     *
     * @param effects is told of what the host is to carry out, in order
     */
    public Crowd crowd(Consumer<? super Effect> effects) {
        return new Crowd(graph, Objects.requireNonNull(effects, "effects"));
    }

    /**
     * Lets time pass: handles the deadlines up to this instant, itself included. An event at this very instant that is
     * given later comes after them. An instant that has passed changes nothing.
     *
     * @throws ForeignProgressException if the progress belongs to another journey or version
     * @throws EndlessLoopException if time alone moved the customer 10,000 times since the last event
     */
    public Step advance(Progress progress, Instant now) {
        Objects.requireNonNull(now, "now");
        State state = state(progress);
        List<Effect> effects = new ArrayList<>(FEW);
        new Cursor(state, effects::add).pass(EventTime.nanos(now));
        return new Step(state.next(progress), Handling.TIME, effects);
    }

    /**
     * The progress of which a snapshot was taken, under an equal definition or one that differs in names and texts only.
     * When the next deadline is, it finds anew.
     *
     * @throws InvalidSnapshotException if the snapshot belongs to another journey or version, to rules that remember
     *     something else, or says what no progress can hold
     */
    public Progress restore(Snapshot snapshot) {
        Objects.requireNonNull(snapshot, "snapshot");
        return new Restorer(graph, snapshot).state().progress();
    }

    /**
     * The ids of the personas whose segments hold for the customer when time has passed up to this instant, in the order
     * of the journey. A customer may be of several, or of none; a persona without a segment is nobody's.
     *
     * @throws ForeignProgressException if the progress belongs to another journey or version
     * @throws IllegalArgumentException if the instant is before the last that changed the progress, or a segment asks
     *     for the events of a visit, which are remembered only where a rule of the stage does
     */
    public List<String> personas(Progress progress, Instant now) {
        return Personas.of(stateAt(progress, now, "personas"), EventTime.nanos(now));
    }

    /**
     * Why the customer is still where they are: what each transition out of the stage lacks, at the instant that last
     * changed the progress.
     *
     * @throws ForeignProgressException if the progress belongs to another journey or version
     */
    public Explanation explain(Progress progress) {
        Objects.requireNonNull(progress, "progress");
        return new Explainer(state(progress), progress.changedAt(), citations(Optional.empty())).explain();
    }

    /**
     * Why the customer is still where they are when time has passed up to this instant; if time moved them on, why they
     * are where they went.
     *
     * @throws ForeignProgressException if the progress belongs to another journey or version
     * @throws IllegalArgumentException if the instant is before the last that changed the progress
     */
    public Explanation explain(Progress progress, Instant now) {
        return new Explainer(stateAt(progress, now, "an explanation"), now, citations(Optional.empty())).explain();
    }

    /**
     * Why a customer of this history is where they are as of an instant. The evidence names the events by their ids.
     *
     * @throws IllegalArgumentException if there is no event up to that instant, so that nothing has begun
     */
    public Explanation explain(History history, Instant asOf) {
        Progress progress = replay(history, asOf)
                .progress()
                .orElseThrow(() -> new IllegalArgumentException("history of '" + history.customer()
                        + "' must have an event up to the instant of the explanation: " + asOf));
        return new Explainer(state(progress), asOf, citations(Optional.of(history))).explain();
    }

    /**
     * Why a customer moved, each time, in a history up to an instant. The evidence names the events by their ids.
     */
    public List<MoveExplanation> explainMoves(History history, Instant asOf) {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(asOf, "asOf");
        return MovesExplainer.moves(graph, history, asOf);
    }

    /**
     * Why {@link #advance(Progress, Entry)} moves a customer: by deadlines before the entry, and by the entry.
     *
     * @throws ForeignProgressException if the progress belongs to another journey or version
     */
    public List<MoveExplanation> explainMoves(Progress progress, Entry entry) {
        Objects.requireNonNull(entry, "entry");
        return MovesExplainer.moves(state(progress), cursor -> cursor.handle(entry));
    }

    /**
     * Why {@link #advance(Progress, Instant)} moves a customer.
     *
     * @throws ForeignProgressException if the progress belongs to another journey or version
     */
    public List<MoveExplanation> explainMoves(Progress progress, Instant now) {
        Objects.requireNonNull(now, "now");
        return MovesExplainer.moves(state(progress), cursor -> cursor.pass(EventTime.nanos(now)));
    }

    /**
     * What the conditions had and lacked whenever they were asked, in a history up to an instant: those of transitions
     * that moved nobody and of follow-ups as well.
     */
    public List<TryExplanation> explainTries(History history, Instant asOf) {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(asOf, "asOf");
        return TriesExplainer.tries(graph, history, asOf);
    }

    private Citations citations(Optional<History> history) {
        return new Citations(graph.journey(), history);
    }

    /**
     * Takes one customer through a history, from the first event up to an instant: later events are not seen, deadlines
     * up to it are handled.
     */
    public Replay replay(History history, Instant asOf) {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(asOf, "asOf");
        return new Replayer(graph, history, asOf).replay();
    }

    /**
     * Takes every customer of a log through their history, in the order of their ids; one by one, as asked for.
     *
     * <p>Customers do not know of one another, so the stream may be made {@link Stream#parallel() parallel}: what it
     * gives, and in which order, is the same on any number of threads.
     */
    public Stream<Replay> replay(EventLog log, Instant asOf) {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(asOf, "asOf");
        return log.histories().map(history -> replay(history, asOf));
    }

    /** A state to work on, when time has passed up to an instant at which something is asked for. */
    private State stateAt(Progress progress, Instant now, String what) {
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(now, "now");
        if (now.isBefore(progress.changedAt())) {
            throw new IllegalArgumentException("instant of " + what + " must not be before the last change of the"
                    + " progress, " + progress.changedAt() + ": " + now);
        }
        State state = state(progress);
        new Cursor(state, effect -> {}).pass(EventTime.nanos(now));
        return state;
    }

    /** A state to work on; that of the progress stays as it is. */
    private State state(Progress progress) {
        ForeignProgressException.check(progress, graph);
        return new State(graph, progress);
    }
}
