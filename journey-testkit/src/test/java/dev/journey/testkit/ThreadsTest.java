package dev.journey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One engine serves any number of threads, and however the work is split the results are the same. */
class ThreadsTest {

    private static final int JOURNEYS = 20;
    private static final int CUSTOMERS = 20;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void any_number_of_threads_gives_equal_results(int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            LongStream.range(0, JOURNEYS).forEach(seed -> resultsAreEqual(seed, pool));
        } finally {
            pool.shutdown();
        }
    }

    private static void resultsAreEqual(long seed, ForkJoinPool pool) {
        Journey journey =
                RandomJourneys.ofEveryKind().withCustom(Engines.CUSTOM).seeded(seed);
        JourneyEngine engine = Engines.engine(journey);
        List<RandomHistory> histories = LongStream.range(0, CUSTOMERS)
                .mapToObj(RandomHistories.of(journey)::seeded)
                .toList();
        List<Replay> inTurn = replays(engine, histories.stream());
        List<Replay> together =
                pool.submit(() -> replays(engine, histories.parallelStream())).join();
        assertThat(together).as("replays of the journey of seed %d", seed).isEqualTo(inTurn);
    }

    private static List<Replay> replays(JourneyEngine engine, Stream<RandomHistory> histories) {
        return histories
                .map(random -> engine.replay(random.history(), random.asOf()))
                .toList();
    }
}
