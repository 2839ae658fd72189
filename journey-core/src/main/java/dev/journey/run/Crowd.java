package dev.journey.run;

import dev.journey.event.AttributeValue;
import dev.journey.event.CustomerIds;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.ProfileChange;
import dev.journey.graph.Interest;
import dev.journey.graph.JourneyGraph;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many customers in the memory of one application, each taken on in its place as events come in: less work than a
 * progress for each, for those who need not keep every one that there was.
 *
 * <pre>{@code
 * Crowd crowd = engine.crowd(queue::add);
 * crowd.take("anna", Event.of("product_viewed", Instant.parse("2026-01-01T09:05:00Z")));
 * crowd.pass(Instant.parse("2026-01-02T00:00:00Z"));
 * crowd.find("anna").map(Progress::stage);
 * }</pre>
 *
 * <p>A customer starts with their first event, as in a {@link JourneyEngine#replay replay}; profile changes from before
 * it are kept for that. Where the effects of an entry cannot be handed on because the consumer throws, that is thrown on,
 * and the customer stands where they stood before the entry, so that it can be given once more.
 *
 * <p>For one thread. To store a crowd, store the {@link Progress#snapshot snapshots} of its customers; {@link #put} takes
 * them over again.
 */
// Longer than others: what a host may ask of its customers, most of it documentation.
public final class Crowd {

    private final JourneyGraph graph;
    private final State state;
    private final Cursor cursor;

    /** In the order in which they came. */
    private final Map<String, Member> members = new LinkedHashMap<>();

    /** What is known of those who have not started. */
    private final Map<String, Map<String, AttributeValue>> profiles = new HashMap<>();

    /** The customer of the last event, who often has the next one too: where histories come one after the other. */
    private @Nullable Member last;

    private boolean busy;

    Crowd(JourneyGraph graph, Consumer<? super Effect> effects) {
        this.graph = graph;
        this.state = new State(graph);
        this.cursor = new Cursor(state, effects);
    }

    /**
     * Takes in an event or a profile change, as {@link JourneyEngine#advance(Progress, Entry)} does; the first event of a
     * customer starts them at its instant.
     *
     * @return what became of it
     * @throws IllegalArgumentException if the id of a customer who is not there is blank
     * @throws EndlessLoopException if time alone moved the customer 10,000 times since the last event
     * @throws IllegalStateException if it is called by the consumer of the effects
     */
    public Handling take(String customer, Entry entry) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(entry, "entry");
        begin();
        try {
            return entry instanceof Event event ? take(customer, event) : take(customer, (ProfileChange) entry);
        } finally {
            busy = false;
        }
    }

    private Handling take(String customer, Event event) {
        long at = EventTime.nanos(event.at());
        Member member = member(customer, at);
        last = member;
        Interest interest = member.stage.interest(graph.type(event));
        if (member.ignores(event, at, interest)) {
            return Handling.IRRELEVANT;
        }
        state.goOn(member);
        Handling handling = cursor.handleRelevant(event, at, interest);
        state.settle(member);
        return handling;
    }

    private Member member(String customer, long at) {
        if (last != null && customer.equals(last.customer)) {
            return last;
        }
        Member known = members.get(customer);
        return known == null ? started(customer, at) : known;
    }

    private Member started(String customer, long at) {
        String own = ownCopy(CustomerIds.check(customer));
        state.begin(own, profiles.getOrDefault(own, Map.of()));
        cursor.start(at);
        Member member = new Member(graph.start());
        state.settle(member);
        members.put(own, member);
        profiles.remove(own);
        return member;
    }

    /**
     * The text of an event lies among events; one of its own lies in memory beside what is kept of the customer. To fetch
     * it and compare it at each look-up would take longer than most of what an event does.
     */
    private static String ownCopy(String id) {
        return String.valueOf(id.toCharArray());
    }

    private Handling take(String customer, ProfileChange change) {
        Member member = members.get(customer);
        if (member == null) {
            change.applyTo(profiles.computeIfAbsent(CustomerIds.check(customer), id -> new HashMap<>()));
            return Handling.COUNTED;
        }
        state.goOn(member);
        Handling handling = cursor.handle(change);
        state.settle(member);
        return handling;
    }

    /**
     * Lets time pass for all customers, in the order in which they came, as {@link JourneyEngine#advance(Progress,
     * Instant)} does for one. It looks at every customer whether a deadline has come.
     *
     * <p>Whoever goes round in a loop stays where they are, and time passes for all others first. If the consumer of the
     * effects throws, time has passed for some customers; when this is called once more, it goes on with the others.
     *
     * @throws IllegalArgumentException if the instant is outside the years 1678 to 2261
     * @throws EndlessLoopException if time alone moved a customer 10,000 times since the last event; of several, that of
     *     the first
     * @throws IllegalStateException if it is called by the consumer of the effects
     */
    public void pass(Instant now) {
        long nanos = EventTime.nanos(now);
        begin();
        try {
            passForAll(nanos);
        } finally {
            busy = false;
        }
    }

    private void passForAll(long now) {
        EndlessLoopException first = null;
        for (Member member : members.values()) {
            try {
                pass(member, now);
            } catch (EndlessLoopException loop) {
                first = first == null ? loop : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void pass(Member member, long now) {
        if (member.deadline <= now && member.deadline != EventTime.NEVER) {
            state.goOn(member);
            cursor.pass(now);
            state.settle(member);
        }
    }

    /** The first of all customers' deadlines, if there is one; it looks at every customer. */
    public Optional<Instant> nextDeadline() {
        return members.values().stream()
                .mapToLong(member -> member.deadline)
                .filter(deadline -> deadline != EventTime.NEVER)
                .min()
                .stream()
                .mapToObj(EventTime::instant)
                .findFirst();
    }

    /** Where a customer stands now; empty for whoever has not started. */
    public Optional<Progress> find(String customer) {
        return Optional.ofNullable(members.get(Objects.requireNonNull(customer, "customer")))
                .map(this::progress);
    }

    /** Where all customers stand now, in the order in which they came. */
    public Stream<Progress> progresses() {
        return members.values().stream().map(this::progress);
    }

    /** What happens to the member afterwards changes nothing in the progress. */
    private Progress progress(Member member) {
        return new State(graph, member).progress();
    }

    /** How many customers are in each stage now, by its id, in the order of the journey; 0 where nobody is. */
    public Map<String, Integer> byStage() {
        int[] customers = new int[graph.stages().size()];
        members.values().forEach(member -> customers[member.stage.index()]++);
        Map<String, Integer> byStage = new LinkedHashMap<>();
        graph.stages().forEach(node -> byStage.put(node.stage().id(), customers[node.index()]));
        return Collections.unmodifiableMap(byStage);
    }

    /** How many customers have started. */
    public int size() {
        return members.size();
    }

    /**
     * Takes a customer over where they stand, such as one whose progress was stored; of the same customer only this
     * progress counts from now on.
     *
     * @throws ForeignProgressException if the progress belongs to another journey or version
     * @throws IllegalStateException if it is called by the consumer of the effects
     */
    public void put(Progress progress) {
        ForeignProgressException.check(progress, graph);
        begin();
        try {
            state.goOn(progress);
            state.settle(members.computeIfAbsent(progress.customer(), id -> new Member(graph.start())));
            profiles.remove(progress.customer());
        } finally {
            busy = false;
        }
    }

    /**
     * Forgets a customer, and what is known of one who has not started: whose id comes again starts anew.
     *
     * @return whether the customer had started
     * @throws IllegalStateException if it is called by the consumer of the effects
     */
    public boolean remove(String customer) {
        Objects.requireNonNull(customer, "customer");
        refuseToBeCalledFromWithin();
        last = null;
        profiles.remove(customer);
        return members.remove(customer) != null;
    }

    private void begin() {
        refuseToBeCalledFromWithin();
        busy = true;
    }

    private void refuseToBeCalledFromWithin() {
        if (busy) {
            throw new IllegalStateException(
                    "crowd must not be changed by what it hands effects to; give them to a queue, or ask find()");
        }
    }
}
