package dev.journey.run;

import dev.journey.condition.CustomerFacts;
import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import dev.journey.event.EventTime;
import dev.journey.event.ProfileChange;
import dev.journey.graph.Facts;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Experiment;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * All that the engine knows of one customer. It changes while a {@link Cursor} is at work on it, and comes to rest in a
 * {@link Progress}. Instants are nanoseconds since 1970.
 */
// Longer than others: whatever makes, copies, compares or gives out a state names each of its fields, and stays with
// them.
final class State implements Facts {

    final JourneyGraph graph;
    final String customer;
    final Memory memory;
    final Outreach outreach;
    final RecentIds recentIds;

    /** What each experiment gives the customer. */
    private final List<String> variants;

    /** The stages that were entered at the instant at which the present one was. */
    private final BitSet enteredAtOnce;

    /** What is known of the customer. It is shared: a change makes another map. */
    private Map<String, AttributeValue> profile;

    /** The stage in which the customer is. */
    StageNode stage;

    /** The last instant that changed anything. */
    long changed;

    /** When time alone next makes something happen, or {@link EventTime#NEVER}. */
    long deadline;

    /** Whether the conversion of the stage was reached in this visit. */
    boolean goalReached;

    /** Whether something had to be forgotten in this visit. */
    boolean forgot;

    /** Whether a transition holds that may not move the customer at this very instant. */
    boolean passedOver;

    /** How often time alone has moved the customer since the last event. */
    int movesByTime;

    /** Whether nothing was tried since the stage was entered. */
    private boolean justEntered;

    /** A customer of whom so much is known, and who is still to be started. */
    State(JourneyGraph graph, String customer, Map<String, AttributeValue> profile) {
        this.graph = graph;
        this.customer = customer;
        this.profile = Ordered.copyOf(profile);
        this.memory = new Memory();
        this.outreach = new Outreach(graph);
        this.recentIds = new RecentIds(graph.journey().remember());
        this.variants = variants(graph, customer);
        this.enteredAtOnce = new BitSet();
        this.stage = graph.start();
    }

    /**
     * What a snapshot of a customer in this stage says.
     *
     * @throws IllegalArgumentException if that cannot be; the message begins with a verb
     */
    State(JourneyGraph graph, StageNode stage, BitSet alsoEntered, Snapshot snapshot) {
        Snapshot.Visit visit = snapshot.visit();
        this.graph = graph;
        this.customer = snapshot.customer();
        this.profile = snapshot.profile();
        this.memory = new Memory(graph, stage, snapshot);
        this.outreach = new Outreach(graph, stage, snapshot);
        this.recentIds = new RecentIds(graph.journey().remember(), snapshot.recentIds());
        this.variants = variants(graph, customer);
        this.enteredAtOnce = alsoEntered;
        this.enteredAtOnce.set(stage.index());
        this.stage = stage;
        this.goalReached = visit.goalReached();
        this.forgot = visit.forgot();
        this.passedOver = visit.passedOver();
        this.movesByTime = visit.movesByTime();
        this.justEntered = visit.justEntered();
        rest(EventTime.nanos(visit.changedAt()));
    }

    private static List<String> variants(JourneyGraph graph, String customer) {
        List<Experiment> experiments = graph.journey().experiments();
        return experiments.isEmpty()
                ? List.of()
                : experiments.stream()
                        .map(experiment -> experiment.variantOf(customer))
                        .toList();
    }

    private State(State other, JourneyGraph graph) {
        this.graph = graph;
        this.customer = other.customer;
        this.profile = other.profile;
        this.memory = other.memory.copy();
        this.outreach = other.outreach.copy(graph);
        this.recentIds = other.recentIds.copy();
        this.variants = other.variants;
        this.enteredAtOnce = (BitSet) other.enteredAtOnce.clone();
        this.stage = graph.stage(other.stage.index());
        this.changed = other.changed;
        this.deadline = other.deadline;
        this.goalReached = other.goalReached;
        this.forgot = other.forgot;
        this.passedOver = other.passedOver;
        this.movesByTime = other.movesByTime;
        this.justEntered = other.justEntered;
    }

    /** All of it as plain data. */
    Snapshot snapshot() {
        return new Snapshot(
                graph.journey().id(),
                graph.journey().version(),
                stage.fingerprint(),
                customer,
                EventTime.instant(memory.since(Scope.JOURNEY)),
                profile,
                recentIds.list(),
                outreach.counted(),
                memory.ofJourney(graph),
                new Snapshot.Visit(
                        stageId(),
                        EventTime.instant(memory.since(Scope.STAGE)),
                        EventTime.instant(changed),
                        alsoEntered(),
                        goalReached,
                        forgot,
                        passedOver,
                        justEntered,
                        movesByTime,
                        outreach.notAsked(stage),
                        memory.ofStage(stage)));
    }

    /** As a rule none: two moves at one instant are rare. */
    private List<String> alsoEntered() {
        return enteredAtOnce.cardinality() < 2
                ? List.of()
                : enteredAtOnce.stream()
                        .filter(each -> each != stage.index())
                        .mapToObj(each -> graph.stage(each).stage().id())
                        .toList();
    }

    State copy() {
        return copy(graph);
    }

    /** A copy that goes on in another graph of the same journey, which may have other predicates. */
    State copy(JourneyGraph graph) {
        return new State(this, graph);
    }

    boolean isOver() {
        return stage.isTerminal();
    }

    String stageId() {
        return stage.stage().id();
    }

    /** Whether the journey was started at this very instant and nothing has happened since. */
    boolean wasJustStarted(long at) {
        return justEntered && stage == graph.start() && memory.since(Scope.JOURNEY) == at;
    }

    /** Whether a stage was entered at this very instant already, in this instance of the journey. */
    boolean wasEnteredAt(long at, int target) {
        return memory.since(Scope.STAGE) == at && enteredAtOnce.get(target);
    }

    /** Begins the journey, for the first time or anew, with a visit of the entry stage. */
    void start(long at) {
        memory.start(graph, at);
        enteredAtOnce.clear();
        visit(graph.start(), at);
    }

    /** Ends the visit and begins another one. */
    void enter(StageNode target, long at) {
        if (memory.since(Scope.STAGE) != at) {
            enteredAtOnce.clear();
        }
        visit(target, at);
    }

    private void visit(StageNode target, long at) {
        stage = target;
        memory.enter(target, at);
        outreach.enter(target);
        enteredAtOnce.set(target.index());
        goalReached = false;
        forgot = false;
        passedOver = false;
        justEntered = true;
        rest(at);
    }

    /** Notes that everything was tried at an instant. */
    void tried(long at) {
        justEntered = false;
        rest(at);
    }

    private void rest(long at) {
        changed = at;
        deadline = nextDeadline();
    }

    /** What holds on entering begins to hold at that instant; everything else was tried at the last change. */
    private long nextDeadline() {
        if (isOver()) {
            return EventTime.NEVER;
        }
        if (justEntered && (anyRuleHolds() || outreach.holds(stage, this, changed))) {
            return changed;
        }
        long next = outreach.nextDue(stage, this, changed);
        for (Rule rule : stage.rules()) {
            next = Math.min(next, rule.guard().nextBeginning(this, changed));
        }
        return next;
    }

    private boolean anyRuleHolds() {
        for (Rule rule : stage.rules()) {
            if (rule.guard().holds(this, changed)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object slot(Scope scope, int index) {
        return memory.slot(scope, index);
    }

    @Override
    public long since(Scope scope) {
        return memory.since(scope);
    }

    /** What is known of the customer, by attribute; cannot be changed. */
    Map<String, AttributeValue> profile() {
        return profile;
    }

    /** Takes in what has become known of the customer. */
    void learn(ProfileChange change) {
        Map<String, AttributeValue> known = new TreeMap<>(profile);
        change.applyTo(known);
        profile = Ordered.copyOf(known);
    }

    @Override
    public Optional<AttributeValue> attribute(String name) {
        return Optional.ofNullable(profile.get(name));
    }

    @Override
    public long score() {
        OptionalInt slot = graph.scoreSlot();
        return slot.isEmpty() ? 0 : (Long) memory.slot(Scope.JOURNEY, slot.getAsInt());
    }

    @Override
    public String variant(int experiment) {
        return variants.get(experiment);
    }

    @Override
    public CustomerFacts forHost() {
        return new CustomerFacts(customer, profile, score(), stageId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state
                && graph.journey().equals(state.graph.journey())
                && customer.equals(state.customer)
                && profile.equals(state.profile)
                && memory.equals(state.memory)
                && outreach.equals(state.outreach)
                && recentIds.equals(state.recentIds)
                && enteredAtOnce.equals(state.enteredAtOnce)
                && stage.index() == state.stage.index()
                && changed == state.changed
                && goalReached == state.goalReached
                && forgot == state.forgot
                && passedOver == state.passedOver
                && movesByTime == state.movesByTime
                && justEntered == state.justEntered;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, stage.index(), changed, memory);
    }
}
