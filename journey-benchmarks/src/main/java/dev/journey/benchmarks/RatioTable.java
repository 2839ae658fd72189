package dev.journey.benchmarks;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/**
 * A table with a row for each benchmark class, and in it a line for each contender: its processor time, and how many
 * times as fast Journey is, whose method is called {@code journey}.
 */
final class RatioTable {

    private static final String OURS = "journey";
    private static final String LINE = "%-24s %-28s %14s %10s %8s%n";

    private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    private final Map<String, String> classes = new LinkedHashMap<>();

    RatioTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            int dot = benchmark.lastIndexOf('.');
            String row = benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot);
            classes.put(row, benchmark.substring(0, dot));
            rows.computeIfAbsent(row, first -> new LinkedHashMap<>())
                    .put(
                            benchmark.substring(dot + 1),
                            Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL))
                                    .getScore());
        }
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, LINE, "row", "contender", "cpu us/op", "journey x", "wanted"));
        rows.forEach((row, contenders) -> contenders.forEach((contender, micros) -> lines.add(String.format(
                Locale.ROOT,
                LINE,
                row,
                contender,
                String.format(Locale.ROOT, "%,.3f", micros),
                ratio(micros, contenders.get(OURS)),
                wanted(Objects.requireNonNull(classes.get(row)), contender)))));
        return String.join("", lines);
    }

    private static String ratio(double micros, @Nullable Double ours) {
        return ours == null ? "" : String.format(Locale.ROOT, "%.2f", micros / ours);
    }

    private static String wanted(String type, String contender) {
        return target(type, contender)
                .map(target -> String.format(Locale.ROOT, "%.2f", target.value()))
                .orElse("");
    }

    private static Optional<AtLeast> target(String type, String contender) {
        try {
            return Arrays.stream(Class.forName(type).getMethods())
                    .filter(method -> method.getName().equals(contender))
                    .map(RatioTable::target)
                    .findFirst()
                    .flatMap(target -> target);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("benchmark that ran has no class: " + type, impossible);
        }
    }

    private static Optional<AtLeast> target(Method method) {
        return Optional.ofNullable(method.getAnnotation(AtLeast.class));
    }
}
