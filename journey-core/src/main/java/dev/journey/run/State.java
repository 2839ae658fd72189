package dev.journey.run;

import dev.journey.condition.CustomerFacts;
import dev.journey.condition.Scope;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.ProfileChange;
import dev.journey.graph.Facts;
import dev.journey.graph.Interest;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Memory;
import dev.journey.graph.Rule;
import dev.journey.graph.StageNode;
import dev.journey.model.Experiment;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the engine knows of one customer while a {@link Cursor} is at work on it: it is taken from a
 * {@link Progress}, changes, and comes to rest in another one. Instants are nanoseconds since 1970.
 */
// Longer than others: whatever takes a progress up, changes it and lets it rest names each field, and stays with them.
final class State extends Situation implements Facts {

    final JourneyGraph graph;
    private final Memory memory;

    /** Nobody's so far: customer after customer is still to begin or to go on. */
    State(JourneyGraph graph) {
        this(graph, new Memory(true));
    }

    private State(JourneyGraph graph, Memory memory) {
        super(graph.start());
        this.graph = graph;
        this.memory = memory;
    }

    /** A customer of whom so much is known, who is still to be started, and is then left alone. */
    State(JourneyGraph graph, String customer, Map<String, AttributeValue> profile) {
        this(graph, new Memory(false));
        begin(customer, profile);
    }

    /** A progress to go on from; the graph may be another one of the same journey, with other predicates. */
    State(JourneyGraph graph, Progress progress) {
        this(graph, new Memory(false));
        goOn(progress);
    }

    /** A member of a crowd, who may go on elsewhere meanwhile. */
    State(JourneyGraph graph, Member member) {
        this(graph, new Memory(false));
        become(member);
        memory.reset(member.numbers.clone(), extras.objects());
    }

    /** Begins anew with a customer who is still to be started. */
    final void begin(String other, Map<String, AttributeValue> profile) {
        customer = other;
        memory.forget();
        extras = extras(graph, other, profile);
    }

    /** Goes on from a progress. */
    final void goOn(Progress progress) {
        customer = progress.customer;
        stage = graph.stage(progress.stage.index());
        memory.reset(progress.numbers, progress.extras.objects());
        extras = progress.extras;
        started = progress.started;
        entered = progress.entered;
        changed = progress.changed;
        deadline = progress.deadline();
        goalReached = progress.is(Progress.GOAL_REACHED);
        forgot = progress.is(Progress.FORGOT);
        passedOver = progress.is(Progress.PASSED_OVER);
        justEntered = progress.is(Progress.JUST_ENTERED);
    }

    /** Goes on from a member of a crowd. */
    final void goOn(Member member) {
        become(member);
        memory.reset(member.numbers, extras.objects());
    }

    /** Lets a member of a crowd stand where this has come to; what changes afterwards changes nothing in the member. */
    void settle(Member member) {
        extras = extras.withObjects(memory.objects()).shared();
        member.numbers = memory.writtenTo(member.numbers);
        member.become(this);
    }

    private static Extras extras(JourneyGraph graph, String customer, Map<String, AttributeValue> profile) {
        List<Experiment> experiments = graph.journey().experiments();
        if (profile.isEmpty() && experiments.isEmpty()) {
            return Extras.NONE;
        }
        return Extras.NONE
                .withProfile(Ordered.copyOf(profile))
                .withVariants(experiments.stream()
                        .map(experiment -> experiment.variantOf(customer))
                        .toList());
    }

    /** What comes of a progress; the very same where nothing has changed. */
    Progress next(Progress progress) {
        Progress next = progress();
        return next.equals(progress) ? progress : next;
    }

    /** Comes to rest; what changes afterwards changes nothing in the progress. */
    Progress progress() {
        memory.keepDeadline(deadline);
        return new Progress(
                this, memory.numbers(), extras.withObjects(memory.objects()).shared());
    }

    /** What a progress notes of it beside its fields. */
    int flags() {
        return (goalReached ? Progress.GOAL_REACHED : 0)
                | (forgot ? Progress.FORGOT : 0)
                | (passedOver ? Progress.PASSED_OVER : 0)
                | (justEntered ? Progress.JUST_ENTERED : 0);
    }

    String stageId() {
        return stage.stage().id();
    }

    /** Whether the journey was started at this very instant and nothing has happened since. */
    boolean wasJustStarted(long at) {
        return justEntered && stage == graph.start() && started == at;
    }

    /** Whether a stage was entered at this very instant already, in this instance of the journey. */
    boolean wasEnteredAt(long at, int target) {
        return entered == at && (target == stage.index() || extras.alsoEntered().get(target));
    }

    /** Begins the journey, for the first time or anew, with a visit of the entry stage. */
    void start(long at) {
        started = at;
        memory.forget();
        extras = extras.withAlsoEntered(Extras.NO_STAGE);
        visit(graph.start(), at);
    }

    /** Ends the visit and begins another one. */
    void enter(StageNode target, long at) {
        extras = extras.withAlsoEntered(entered == at ? alsoEntered(target) : Extras.NO_STAGE);
        memory.forgetVisit();
        visit(target, at);
    }

    /** As a rule none: two moves at one instant are rare. */
    private BitSet alsoEntered(StageNode target) {
        BitSet others = new BitSet();
        others.or(extras.alsoEntered());
        others.set(stage.index());
        others.clear(target.index());
        return others;
    }

    private void visit(StageNode target, long at) {
        stage = target;
        entered = at;
        extras = extras.withOutreach(extras.outreach().entering(target));
        goalReached = false;
        forgot = false;
        passedOver = false;
        justEntered = true;
        rest(at);
    }

    /** Takes an event in; whether another one had to be forgotten for it before its time. */
    boolean note(Interest interest, Event event, long at) {
        return interest.note(memory, event, at);
    }

    /** Notes that everything was tried at an instant. */
    void tried(long at) {
        justEntered = false;
        rest(at);
    }

    /** Notes that nothing is left to be done at an instant, and when something is. */
    void rest(long at) {
        changed = at;
        deadline = nextDeadline();
    }

    /** What holds on entering begins to hold at that instant; everything else was tried at the last change. */
    private long nextDeadline() {
        if (isOver()) {
            return EventTime.NEVER;
        }
        Outreach outreach = extras.outreach();
        if (justEntered && (stage.anyHoldsOnEntering(this, changed) || outreach.holds(stage, this, changed))) {
            return changed;
        }
        long next = outreach.nextDue(stage, this, changed);
        List<Rule> byTime = stage.byTime();
        for (int i = 0; i < byTime.size(); i++) {
            next = Math.min(next, byTime.get(i).guard().nextBeginning(this, changed));
        }
        return next;
    }

    /** Takes in what has become known of the customer. */
    void learn(ProfileChange change) {
        Map<String, AttributeValue> known = new TreeMap<>(extras.profile());
        change.applyTo(known);
        extras = extras.withProfile(Ordered.copyOf(known));
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public long since(Scope scope) {
        return scope == Scope.JOURNEY ? started : entered;
    }

    @Override
    public Optional<AttributeValue> attribute(String name) {
        return Optional.ofNullable(extras.profile().get(name));
    }

    @Override
    public long score() {
        return graph.score(memory);
    }

    @Override
    public String variant(int experiment) {
        return extras.variants().get(experiment);
    }

    @Override
    public CustomerFacts forHost() {
        return new CustomerFacts(customer, extras.profile(), score(), stageId());
    }
}
