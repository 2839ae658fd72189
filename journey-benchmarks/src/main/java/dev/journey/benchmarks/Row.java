package dev.journey.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark class and what was measured of its contenders.
 *
 * @param type the class
 * @param contenders the figures by the names of the methods, in the order in which they ran
 */
record Row(Class<?> type, Map<String, Figures> contenders) {

    /** The rows of a run, in the order in which they ran. */
    static List<Row> of(Collection<RunResult> results) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            int dot = benchmark.lastIndexOf('.');
            rows.computeIfAbsent(benchmark.substring(0, dot), type -> new Row(type(type), new LinkedHashMap<>()))
                    .contenders
                    .put(benchmark.substring(dot + 1), Figures.of(result));
        }
        return List.copyOf(rows.values());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("benchmark that ran has no class: " + name, impossible);
        }
    }

    String name() {
        return type.getSimpleName();
    }

    /** The contender that the others are put beside, where it is not Journey. */
    Optional<String> beside() {
        return Optional.ofNullable(type.getAnnotation(Beside.class)).map(Beside::value);
    }

    /** How many times the one contender's processor time the other one's is; blank where one of them did not run. */
    String ratio(String time, String ofTime) {
        Figures figures = contenders.get(time);
        Figures others = contenders.get(ofTime);
        return figures == null || others == null
                ? ""
                : String.format(Locale.ROOT, "%.2f", figures.micros() / others.micros());
    }

    /** The ratio that is wanted, or blank. */
    String wanted(String contender) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(contender))
                .map(method -> method.getAnnotation(AtLeast.class))
                .filter(Objects::nonNull)
                .map(target -> String.format(Locale.ROOT, "%.2f", target.value()))
                .findFirst()
                .orElse("");
    }
}
