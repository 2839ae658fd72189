package dev.journey.benchmarks.engine;

import dev.journey.benchmarks.AtMost;
import dev.journey.benchmarks.document.LargeJourney;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.run.Explanation;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Why one customer is still where they are: what support asks while somebody is on the phone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExplainCustomer {

    private static final Instant BEGIN = Instant.parse("2026-01-01T09:00:00Z");

    private final Progress buyer = progress(
            ReferenceJourney.ENGINE,
            List.of("page_view", "page_view", "page_view", "order_placed", "page_view", "support_resolved"));
    private final JourneyEngine large = JourneyEngine.of(LargeJourney.journey());
    private final Progress beginner = progress(large, List.of("event_0", "event_0", "event_1", "event_50"));

    /** For JMH. */
    public ExplainCustomer() {}

    private static Progress progress(JourneyEngine engine, List<String> types) {
        Progress progress = engine.start("c100000", BEGIN).progress();
        for (int i = 0; i < types.size(); i++) {
            Event event = Event.builder(types.get(i), BEGIN.plusSeconds(60L * i))
                    .attribute("value", AttributeValue.of(20))
                    .attribute("score", AttributeValue.of(2))
                    .build();
            progress = engine.advance(progress, event).progress();
        }
        return progress;
    }

    /** Somebody who has bought something in the reference journey, whom two transitions may move. */
    @Benchmark
    @AtMost(micros = 10)
    public Explanation journey() {
        return ReferenceJourney.ENGINE.explain(buyer);
    }

    /** Somebody at the beginning of a journey of 50 stages, whom ten transitions may move. */
    @Benchmark
    @AtMost(micros = 10)
    public Explanation largeJourney() {
        return large.explain(beginner);
    }
}
