package dev.journey.testkit.scenario;

import dev.journey.condition.Length;
import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.Explanation;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import dev.journey.run.TransitionExplanation;
import dev.journey.scenario.ExpectedEffect;
import dev.journey.scenario.Happening;
import dev.journey.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The story of one customer in a journey, told and checked step by step. Time moves only when the story says so.
 *
 * <pre>{@code
 * Story.of(shop)
 *         .happens("product_viewed")
 *         .after(ofDays(2)).happens("product_viewed")
 *         .after(ofDays(2)).happens("product_viewed")
 *         .isIn("consideration")
 *         .passes(ofDays(1))
 *         .did(ExpectedEffect.of("moved"), ExpectedEffect.of("follow-up-due").with("followUp", "cart-mail-1"));
 * }</pre>
 *
 * <p>What is not as expected is an {@link AssertionError} that tells the story so far and why the customer is where they
 * are. For one thread.
 */
// A word for each thing that a story can tell or expect: they read like a text only if they stand on one type.
public final class Story {

    private final JourneyEngine engine;
    private final Map<String, AttributeValue> profile = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Timeline timeline = new Timeline();
    private String title = "";
    private String customer = "customer";
    private Instant start = Scenario.START;
    private Instant now = start;
    private Optional<Progress> progress = Optional.empty();
    private boolean clockMoved;
    private int effectsSeen;

    private Story(JourneyEngine engine) {
        this.engine = Objects.requireNonNull(engine, "engine");
    }

    /** A story in a journey without custom conditions. */
    public static Story of(Journey journey) {
        return of(JourneyEngine.of(journey));
    }

    /** A story in the journey of an engine. */
    public static Story of(JourneyEngine engine) {
        return new Story(engine);
    }

    /** What the story is about; failures begin with it. */
    public Story as(String title) {
        this.title = Objects.requireNonNull(title, "title");
        return this;
    }

    /** The customer's id, before anything happens; {@code customer} if not said. */
    public Story customer(String id) {
        beforeTheStart("customer");
        customer = Objects.requireNonNull(id, "id");
        return this;
    }

    /** Something that is known of the customer before anything happens. */
    public Story knowing(String attribute, AttributeValue value) {
        beforeTheStart("knowing");
        profile.put(attribute, value);
        return this;
    }

    /** When the customer starts the journey; {@link Scenario#START} if not said. */
    public Story startingAt(Instant at) {
        beforeTheStart("startingAt");
        start = Objects.requireNonNull(at, "at");
        now = at;
        return this;
    }

    private void beforeTheStart(String what) {
        if (progress.isPresent()) {
            throw new IllegalStateException("'" + what + "' must be said before anything happens");
        }
    }

    /** Time goes on for this exact length, up to what comes next. */
    public Story after(Duration duration) {
        return after(Length.of(duration));
    }

    /** Time goes on for this length of the journey's calendar, up to what comes next. */
    public Story after(Period period) {
        return after(Length.of(period));
    }

    /** Time goes on for this length, up to what comes next. */
    public Story after(Length length) {
        return at(length.end(now, engine.journey().zoneFor(length)));
    }

    /**
     * Time goes on to this instant, up to what comes next.
     *
     * @throws IllegalArgumentException if the story has passed it
     */
    public Story at(Instant at) {
        if (at.isBefore(now)) {
            throw new IllegalArgumentException("story must not go back in time from " + now + ": " + at);
        }
        start();
        clockMoved = true;
        now = at;
        return this;
    }

    /** Time goes on for this exact length, and nothing happens but what is due. */
    public Story passes(Duration duration) {
        return after(duration).close();
    }

    /** Time goes on for this length of the journey's calendar, and nothing happens but what is due. */
    public Story passes(Period period) {
        return after(period).close();
    }

    /** Time goes on for this length, and nothing happens but what is due. */
    public Story passes(Length length) {
        return after(length).close();
    }

    /** An event of this type happens. */
    public Story happens(String type) {
        return happens(Happening.of(type));
    }

    /** An event happens. */
    public Story happens(Happening event) {
        return take(event.at(now), event.type());
    }

    /** Something becomes known of the customer. */
    public Story learns(String attribute, AttributeValue value) {
        return learns(Map.of(attribute, Optional.of(value)));
    }

    /** Attributes of the profile become known, or are no longer known where they are empty. */
    public Story learns(Map<String, Optional<AttributeValue>> attributes) {
        ProfileChange.Builder change = ProfileChange.at(now);
        attributes.forEach(
                (name, value) -> value.ifPresentOrElse(known -> change.set(name, known), () -> change.remove(name)));
        return take(change.build(), "profile " + attributes.keySet());
    }

    private Story take(Entry entry, String what) {
        start();
        clockMoved = false;
        entries.add(entry);
        note(what, engine.advance(progress(), entry));
        return this;
    }

    private void start() {
        if (progress.isEmpty()) {
            note("starts", engine.start(customer, now, profile));
        }
    }

    /** Lets what is due happen where time has gone on and nothing has happened then. */
    Story close() {
        start();
        if (clockMoved) {
            clockMoved = false;
            note("nothing happens", engine.advance(progress(), now));
        }
        return this;
    }

    private void note(String what, Step step) {
        timeline.add(now, what, step);
        effects.addAll(step.effects());
        progress = Optional.of(step.progress());
    }

    /** The customer is in this stage. */
    public Story isIn(String stage) {
        close();
        engine.journey().stage(stage);
        return expect(
                "to be in stage '" + stage + "'",
                progress().stage().equals(stage),
                "in '" + progress().stage() + "'");
    }

    /** The customer has these points. */
    public Story hasScore(long score) {
        close();
        return expect(
                "a score of " + score,
                progress().score() == score,
                Long.toString(progress().score()));
    }

    /** The engine next needs to be asked at this instant. */
    public Story hasDeadline(Instant at) {
        close();
        return expect("the next deadline at " + at, progress().nextDeadline().equals(Optional.of(at)), deadline());
    }

    /** Time alone will do nothing any more. */
    public Story hasNoDeadline() {
        close();
        return expect("no deadline", progress().nextDeadline().isEmpty(), deadline());
    }

    private String deadline() {
        return progress().nextDeadline().map(Instant::toString).orElse("none");
    }

    /** These and no other effects came about, in this order, since effects were last looked at. */
    public Story did(ExpectedEffect... expected) {
        return did(List.of(expected));
    }

    /** These and no other effects came about, in this order, since effects were last looked at. */
    public Story did(List<ExpectedEffect> expected) {
        close();
        List<Effect> since = effects.subList(effectsSeen, effects.size());
        boolean asExpected = since.size() == expected.size()
                && IntStream.range(0, expected.size())
                        .allMatch(i -> EffectWords.isAsExpected(since.get(i), expected.get(i)));
        Function<Effect, String> words = expected.stream().anyMatch(EffectWords::namesAnInstant)
                ? EffectWords::wordsAndInstant
                : EffectWords::words;
        String actual = since.isEmpty()
                ? "none"
                : String.join(", ", since.stream().map(words).toList());
        expect("the effects " + (expected.isEmpty() ? "none" : words(expected)), asExpected, actual);
        effectsSeen = effects.size();
        return this;
    }

    private static String words(List<ExpectedEffect> expected) {
        return String.join(", ", expected.stream().map(ExpectedEffect::toString).toList());
    }

    /** No effect came about since effects were last looked at. */
    public Story didNothing() {
        return did();
    }

    /**
     * The condition of a transition out of the stage explains itself so.
     *
     * @param sentence what {@link TransitionExplanation#condition} says of itself
     */
    public Story because(String transition, String sentence) {
        close();
        Optional<String> said = explanation().transitions().stream()
                .filter(each -> each.transition().equals(transition))
                .map(each -> each.condition().toString())
                .findFirst();
        return expect(
                "transition '" + transition + "' to say: " + sentence,
                said.equals(Optional.of(sentence)),
                said.map(text -> "that it says: " + text).orElse("that it does not leave this stage"));
    }

    private Story expect(String expected, boolean isSo, String actual) {
        if (!isSo) {
            throw new AssertionError(
                    (title.isEmpty() ? "" : title + "\n") + "expected " + expected + "\nbut was " + actual + "\n" + this
                            + "\nwhy:\n  " + explanation().toString().replace("\n", "\n  "));
        }
        return this;
    }

    /** Where the customer stands. */
    public Progress progress() {
        start();
        return progress.orElseThrow();
    }

    /** Why the customer is there. */
    public Explanation explanation() {
        return engine.explain(progress());
    }

    /** All effects so far. */
    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    /** What happened so far, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The instant to which time has gone on. */
    public Instant now() {
        return now;
    }

    /**
     * What happened so far as a history, to be replayed as of {@link #now()}. A replay starts the customer at the first
     * event, and handles all events of an instant before what is due at it.
     */
    public History history() {
        List<Entry> all = new ArrayList<>(entries);
        if (!profile.isEmpty()) {
            ProfileChange.Builder known = ProfileChange.at(start);
            profile.forEach(known::set);
            all.add(0, known.build());
        }
        return History.of(customer, all);
    }

    /** The engine that runs the story. */
    public JourneyEngine engine() {
        return engine;
    }

    /** The timeline: every step and what came of it. */
    @Override
    public String toString() {
        return "the story of '" + customer + "' in '" + engine.journey().id() + "':\n" + timeline;
    }
}
