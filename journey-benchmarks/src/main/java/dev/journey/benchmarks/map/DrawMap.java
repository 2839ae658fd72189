package dev.journey.benchmarks.map;

import dev.journey.benchmarks.AtMost;
import dev.journey.check.Checks;
import dev.journey.model.Journey;
import dev.journey.page.MapPage;
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

/** A crowded journey, checked by all rules and drawn as a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 4, time = 2)
public class DrawMap {

    private final Journey journey = CrowdedMap.journey();

    /** For JMH. */
    public DrawMap() {}

    /** Checks and page. */
    @Benchmark
    @AtMost(micros = 1_000_000)
    public String journey() {
        return MapPage.of(journey)
                .withFindings(Checks.standard().check(journey))
                .html();
    }

    /** The checks alone. */
    @Benchmark
    public int checks() {
        return Checks.standard().check(journey).size();
    }
}
