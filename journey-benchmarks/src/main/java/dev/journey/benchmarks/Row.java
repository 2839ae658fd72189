package dev.journey.benchmarks;

import java.lang.annotation.Annotation;
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
 * @param contenders the figures of each, in the order in which they ran
 */
record Row(Class<?> type, Map<Contender, Figures> contenders) {

    private static final String OURS = "journey";

    /** The rows of a run, in the order in which they ran. */
    static List<Row> of(Collection<RunResult> results) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            rows.computeIfAbsent(
                            benchmark.substring(0, benchmark.lastIndexOf('.')),
                            type -> new Row(type(type), new LinkedHashMap<>()))
                    .add(result);
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

    private void add(RunResult result) {
        contenders.put(
                Contender.of(result.getParams()), Figures.of(result, type.isAnnotationPresent(OnTheClock.class)));
    }

    String name() {
        return type.getSimpleName();
    }

    /** Whether contenders are put beside Journey, as they are where nothing else is said. */
    boolean isBesideJourney() {
        return !type.isAnnotationPresent(Beside.class) && !type.isAnnotationPresent(BesideItself.class);
    }

    /** What a contender is put beside: another one with the same setting, or itself with another. */
    Contender beside(Contender contender) {
        BesideItself itself = type.getAnnotation(BesideItself.class);
        if (itself != null) {
            return new Contender(contender.method(), itself.value());
        }
        Beside other = type.getAnnotation(Beside.class);
        return new Contender(other == null ? OURS : other.value(), contender.setting());
    }

    /** How many times the one contender's time the other one's is; blank where one of them did not run. */
    String ratio(Contender time, Contender ofTime) {
        Figures figures = contenders.get(time);
        Figures others = contenders.get(ofTime);
        return figures == null || others == null
                ? ""
                : String.format(Locale.ROOT, "%.2f", figures.micros() / others.micros());
    }

    /** The ratio that is wanted, or the time; blank where nothing is. */
    String wanted(Contender contender) {
        Optional<String> time = annotation(contender, AtMost.class)
                .map(wanted -> String.format(Locale.ROOT, "%,d us", wanted.micros()));
        return time.or(() -> wantedRatio(contender)).orElse("");
    }

    /** Nobody is faster than themselves. */
    private Optional<String> wantedRatio(Contender contender) {
        return beside(contender).equals(contender)
                ? Optional.empty()
                : annotation(contender, AtLeast.class)
                        .map(wanted -> String.format(Locale.ROOT, "%.2f", wanted.value()));
    }

    private <A extends Annotation> Optional<A> annotation(Contender contender, Class<A> annotation) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(contender.method()))
                .map(method -> method.getAnnotation(annotation))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
