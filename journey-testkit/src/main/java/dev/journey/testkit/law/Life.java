package dev.journey.testkit.law;

import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One customer's whole way through a journey: what happened, and what the journey made of it, moment by moment.
 *
 * <pre>{@code
 * life.followUps().noneMatch(due -> due.stage().equals("customer"))
 * life.moments().stream().allMatch(moment -> moment.after().score() >= 0)
 * }</pre>
 *
 * <p>Every deadline at which something happened is a moment of its own. This class is immutable.
 */
public final class Life {

    private final JourneyEngine engine;
    private final History history;
    private final Instant asOf;
    private final List<Moment> moments;
    private final Replay replay;

    private Life(JourneyEngine engine, History history, Instant asOf, List<Moment> moments) {
        this.engine = engine;
        this.history = history;
        this.asOf = asOf;
        this.moments = moments;
        this.replay = engine.replay(history, asOf);
    }

    /** What an engine makes of a history up to an instant. */
    public static Life of(JourneyEngine engine, History history, Instant asOf) {
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(asOf, "asOf");
        Walk walk = Walk.of(engine, history.customer());
        seen(history, asOf).forEach(entry -> {
            passDeadlines(walk, deadline -> deadline.isBefore(entry.at()));
            walk.take(entry);
        });
        passDeadlines(walk, deadline -> !deadline.isAfter(asOf));
        return new Life(
                engine,
                history,
                asOf,
                walk.moments().stream().filter(Life::isOfNote).toList());
    }

    private static Stream<Entry> seen(History history, Instant asOf) {
        return history.entries().stream().filter(entry -> !entry.at().isAfter(asOf));
    }

    private static void passDeadlines(Walk walk, Predicate<Instant> comes) {
        Optional<Instant> deadline = nextDeadline(walk).filter(comes);
        while (deadline.isPresent()) {
            walk.pass(deadline.get());
            deadline = nextDeadline(walk).filter(comes);
        }
    }

    private static Optional<Instant> nextDeadline(Walk walk) {
        return walk.progress().flatMap(Progress::nextDeadline);
    }

    private static boolean isOfNote(Moment moment) {
        return moment.entry().isPresent() || !moment.effects().isEmpty();
    }

    /** The engine that made it. */
    public JourneyEngine engine() {
        return engine;
    }

    /** The journey through which it went. */
    public Journey journey() {
        return engine.journey();
    }

    /** The customer's id. */
    public String customer() {
        return history.customer();
    }

    /** What happened, in order of time; what lies after {@link #asOf()} was not seen. */
    public History history() {
        return history;
    }

    /** The instant up to which was looked. */
    public Instant asOf() {
        return asOf;
    }

    /** What the journey made of it, in order of time. */
    public List<Moment> moments() {
        return moments;
    }

    /** What a replay of the history gives at once. */
    public Replay replay() {
        return replay;
    }

    /** Where the customer stands in the end; empty for one who has done nothing. */
    public Optional<Progress> progress() {
        return replay.progress();
    }

    /** The events and profile changes that were seen, in order of time. */
    public Stream<Entry> entries() {
        return seen(history, asOf);
    }

    /** The events that were seen, in order of time. */
    public Stream<Event> events() {
        return entries().filter(Event.class::isInstance).map(Event.class::cast);
    }

    /** All effects, in order. */
    public Stream<Effect> effects() {
        return moments.stream().flatMap(moment -> moment.effects().stream());
    }

    /** The effects of one kind, in order. */
    public <T extends Effect> Stream<T> effects(Class<T> kind) {
        return moments.stream().flatMap(moment -> moment.effects(kind));
    }

    /** The messages that the customer got, in order. */
    public Stream<Effect.FollowUpDue> followUps() {
        return effects(Effect.FollowUpDue.class);
    }

    /** The moves from stage to stage, in order. */
    public Stream<Effect.Moved> moves() {
        return effects(Effect.Moved.class);
    }

    /** The customer and the number of moments. */
    @Override
    public String toString() {
        return customer() + ": " + moments.size() + " moments up to " + asOf;
    }
}
