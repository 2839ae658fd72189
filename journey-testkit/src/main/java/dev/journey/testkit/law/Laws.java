package dev.journey.testkit.law;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.testkit.RandomHistories;
import dev.journey.testkit.RandomHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Throws thousands of random histories at a journey and checks laws: those that hold for every journey, and those that
 * the business states for its own.
 *
 * <pre>{@code
 * Laws.of(shop)
 *         .law(atMost(3, EMAIL, ofDays(7)))
 *         .law(never("complaint").leadsStraightTo("advocacy"))
 *         .law("nobody is written to after leaving", life -> ...)
 *         .everyTransitionFires()
 *         .check();
 * }</pre>
 *
 * <p>The histories are those that try the journey where it is delicate, and the laws too: with the events and at the
 * ends of the lengths of time of which either speaks. The same seed gives the same histories. A law that is broken is
 * told by the smallest history that could be found in which it is. For one thread.
 */
public final class Laws {

    private static final int USUAL = 5_000;

    private final JourneyEngine engine;
    private final List<Law> laws = new ArrayList<>(ofEveryJourney());
    private final List<Function<Journey, LawOfAll>> ofAll = new ArrayList<>();
    private Optional<LongFunction<RandomHistory>> drawn = Optional.empty();
    private int count = USUAL;
    private long seed;

    private Laws(JourneyEngine engine) {
        this.engine = engine;
    }

    /** The laws of every journey, for this one. */
    public static Laws of(Journey journey) {
        return of(JourneyEngine.of(journey));
    }

    /** The laws of every journey, for that of this engine. */
    public static Laws of(JourneyEngine engine) {
        return new Laws(Objects.requireNonNull(engine, "engine"));
    }

    /** The laws that are checked for every journey, without being stated. */
    public static List<Law> ofEveryJourney() {
        return List.of(
                Trials.RUNS,
                new OneStageAtATime(),
                new FollowUpsOfTheVisit(),
                new CapsOfEveryWindow(),
                new ReplayEqualsSteps(),
                new IrrelevantEvents(),
                new EventsAccountedFor());
    }

    /** Nobody gets more messages through a channel, in any window of this length. */
    public static Law atMost(int messages, Channel channel, Duration within) {
        return atMost(messages, channel, Length.of(within));
    }

    /** Nobody gets more messages through a channel, in any window of this length. */
    public static Law atMost(int messages, Channel channel, Length within) {
        return new AtMost(
                messages, Objects.requireNonNull(channel, "channel"), Objects.requireNonNull(within, "within"));
    }

    /** Nobody gets this follow-up more often, in all their life. */
    public static Law atMost(int times, String followUp) {
        Objects.requireNonNull(followUp, "followUp");
        return new StatedLaw(
                "nobody gets " + followUp + " more than " + Words.count(times, "time"),
                life -> life.followUps()
                        .filter(due -> due.followUp().equals(followUp))
                        .skip(times)
                        .findFirst()
                        .map(due -> followUp + " at " + due.at() + " is number " + (times + 1)));
    }

    /** The beginning of a law about what an event must not do. */
    public static Never never(String event) {
        return new Never(event);
    }

    /** The beginning of a law about what doing something several times leads to. */
    public static Repeated times(int times, String event) {
        return new Repeated(times, event, Optional.empty());
    }

    /** Whoever does this before their journey is over gets a follow-up in time, wherever they are. */
    public static Law alwaysFollowedUp(String event, String followUp, Duration within) {
        return new FollowedUp(
                Objects.requireNonNull(event, "event"),
                Objects.requireNonNull(followUp, "followUp"),
                Length.of(within));
    }

    /** Nobody is moved into a stage by anything but an event of one of these types. */
    public static Law stageIsReachedOnlyBy(String stage, String... events) {
        return new ReachedOnlyBy(Objects.requireNonNull(stage, "stage"), List.of(events));
    }

    /** Tries so many histories; 5000 if not set. */
    public Laws histories(int histories) {
        if (histories < 1) {
            throw new IllegalArgumentException("histories of laws must be at least 1: " + histories);
        }
        count = histories;
        return this;
    }

    /** The seed of the first history, the next one having the next seed; 0 if not set. */
    public Laws seed(long first) {
        seed = first;
        return this;
    }

    /** Tries histories of the host's own making instead, by seed. */
    public Laws drawnBy(LongFunction<RandomHistory> histories) {
        drawn = Optional.of(Objects.requireNonNull(histories, "histories"));
        return this;
    }

    /** States a law. */
    public Laws law(Law law) {
        laws.add(Objects.requireNonNull(law, "law"));
        return this;
    }

    /** States a law that a life keeps where the predicate holds. */
    public Laws law(String name, Predicate<? super Life> keeps) {
        return law(Law.of(name, keeps));
    }

    /** States that no transition is there in vain: each moves somebody in one of the histories at least. */
    public Laws everyTransitionFires() {
        ofAll.add(EveryTransitionFires::new);
        return this;
    }

    /** States that no follow-up is there in vain: somebody gets it in one of the histories at least. */
    public Laws everyFollowUpIsGivenOut() {
        ofAll.add(EveryFollowUpIsGivenOut::new);
        return this;
    }

    /**
     * Tries all laws on all histories.
     *
     * @throws LawViolation if one is broken; those of further laws are its suppressed exceptions
     */
    public void check() {
        Trials trials = trials();
        List<LawOfAll> together =
                ofAll.stream().map(law -> law.apply(engine.journey())).toList();
        Map<Law, Long> broken = new LinkedHashMap<>();
        trials.seeds().forEach(each -> tryAll(trials, each, together, broken));
        List<Breach> all = Stream.concat(
                        laws.stream()
                                .flatMap(law ->
                                        Stream.ofNullable(broken.get(law)).map(seed -> trials.breach(seed, law))),
                        together.stream().flatMap(law -> law.breaches(trials).stream()))
                .sorted(Comparator.comparing(breach -> breach.found().isEmpty()))
                .toList();
        if (!all.isEmpty()) {
            throw new LawViolation(engine.journey(), all.get(0), all.subList(1, all.size()));
        }
    }

    /** Which parts of the journey the histories reach. */
    public JourneyCoverage coverage() {
        Trials trials = trials();
        JourneyCoverage coverage = JourneyCoverage.of(engine.journey());
        trials.seeds()
                .mapToObj(trials.histories())
                .forEach(history -> coverage.record(engine, history.history(), history.asOf()));
        return coverage;
    }

    private void tryAll(Trials trials, long each, List<LawOfAll> together, Map<Law, Long> broken) {
        Life life;
        try {
            life = trials.life(each);
        } catch (RuntimeException thrown) {
            broken.putIfAbsent(Trials.RUNS, each);
            return;
        }
        together.forEach(law -> law.see(life));
        laws.stream()
                .filter(law ->
                        !broken.containsKey(law) && Trials.brokenBy(life, law).isPresent())
                .forEach(law -> broken.put(law, each));
    }

    private Trials trials() {
        RandomHistories usual = RandomHistories.of(engine.journey())
                .withEvents(laws.stream().flatMap(law -> law.events().stream()).collect(Collectors.toList()))
                .withLengths(
                        laws.stream().flatMap(law -> law.lengths().stream()).collect(Collectors.toList()));
        return new Trials(engine, drawn.orElse(usual::seeded), seed, count);
    }
}
