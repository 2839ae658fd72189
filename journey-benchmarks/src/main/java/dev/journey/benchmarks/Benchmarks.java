package dev.journey.benchmarks;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, all of them or those that the options of JMH choose, and prints tables of ratios. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes the options of JMH, such as {@code -f 1 -wi 2 -i 3} or a pattern of names. */
    public static void main(String... args) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(args));
        options.addProfiler(CpuTime.class);
        options.addProfiler(GCProfiler.class);
        options.addProfiler(HeldBytes.class);
        List<Row> rows = Row.of(new Runner(options.build()).run());
        System.out.println();
        System.out.print(new RatioTable(rows));
        System.out.print(new BesideTable(rows));
    }
}
