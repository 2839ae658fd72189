package dev.journey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelMeasures;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.JourneyMeasures;
import dev.journey.measure.Measures;
import dev.journey.measure.StageFunnelMeasures;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.run.Effect;
import dev.journey.run.EndlessLoopException;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Customers in one journey, all looked at as of one instant. */
final class Crowd {

    /** Crowds of as many random journeys as the property {@code journey.crowds} says. */
    static final List<Crowd> ALL = LongStream.range(0, Integer.getInteger("journey.crowds", 100))
            .mapToObj(Crowd::new)
            .toList();

    private static final int CUSTOMERS = 12;
    private static final Length MONTH = Length.parse("P30D");

    private final long seed;
    final Journey journey;
    private final JourneyEngine engine;
    final Instant asOf;
    private final List<History> histories = new ArrayList<>();
    private final List<Replay> replays = new ArrayList<>();

    private Crowd(long seed) {
        this.seed = seed;
        this.journey = RandomJourneys.ofEveryKind().seeded(seed);
        this.engine = JourneyEngine.of(journey);
        this.asOf = RandomHistories.of(journey).seeded(seed).asOf();
        for (int number = 0; number < CUSTOMERS; number++) {
            History random = RandomHistories.of(journey)
                    .seeded(seed * CUSTOMERS + number)
                    .history();
            add(History.of("customer-" + number, random.entries()));
        }
    }

    private void add(History history) {
        try {
            replays.add(engine.replay(history, asOf));
            histories.add(history);
        } catch (EndlessLoopException endless) {
            // A journey that goes round in circles has nothing to be measured.
        }
    }

    JourneyMeasures nobody() {
        return JourneyMeasures.of(journey, asOf);
    }

    JourneyMeasure measure() {
        return gathered(this::nobody).measure();
    }

    Funnel funnel() {
        List<EventPattern> steps = histories.stream()
                .flatMap(History::events)
                .map(Event::type)
                .distinct()
                .limit(3)
                .map(EventPattern::of)
                .toList();
        return Funnel.of(journey, steps.isEmpty() ? List.of(EventPattern.any()) : steps, MONTH);
    }

    FunnelMeasures funnel(FunnelOrder order) {
        return funnel().measures(order, asOf);
    }

    StageFunnelMeasures stageFunnel(FunnelOrder order) {
        List<String> stages = journey.stages().stream().map(Stage::id).limit(3).toList();
        return StageFunnelMeasures.of(journey, stages, MONTH, order, asOf);
    }

    long effects(Class<? extends Effect> kind) {
        return replays.stream()
                .flatMap(replay -> replay.effects().stream())
                .filter(kind::isInstance)
                .count();
    }

    <M extends Measures<M>> M gathered(Supplier<M> empty) {
        M measures = empty.get();
        for (int i = 0; i < histories.size(); i++) {
            measures.add(histories.get(i), replays.get(i));
        }
        return measures;
    }

    /** The measures of all, which must be those of three parts, merged in another order. */
    <M extends Measures<M>> M anySplit(Supplier<M> empty) {
        List<M> parts = parts(empty);
        parts.get(2).merge(parts.get(0));
        parts.get(1).merge(parts.get(2));
        M whole = gathered(empty);
        assertThat(parts.get(1)).as("%s", this).isEqualTo(whole).hasSameHashCodeAs(whole);
        return whole;
    }

    /** The measures of three parts, each of which takes its customers in another order. */
    <M extends Measures<M>> List<M> parts(Supplier<M> empty) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            numbers.add(i);
        }
        Random random = new Random(seed);
        Collections.shuffle(numbers, random);
        List<M> parts = List.of(empty.get(), empty.get(), empty.get());
        numbers.forEach(i -> parts.get(random.nextInt(3)).add(histories.get(i), replays.get(i)));
        return parts;
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
