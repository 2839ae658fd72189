package dev.journey.benchmarks.document;

import dev.journey.benchmarks.AtMost;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
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

/** An engine for a large journey. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompileJourney {

    private final Journey journey = LargeJourney.journey();

    /** For JMH. */
    public CompileJourney() {}

    /** The engine of a journey that is there. */
    @Benchmark
    @AtMost(micros = 5_000)
    public JourneyEngine journey() {
        return JourneyEngine.of(journey);
    }
}
