package dev.journey.testkit;

import dev.journey.run.Effect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two lists of effects that must be one. */
final class Effects {

    private Effects() {}

    /** Both lists where they begin to differ. */
    static Optional<String> difference(List<? extends Effect> expected, List<? extends Effect> actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        int first = IntStream.range(0, Math.min(expected.size(), actual.size()))
                .filter(i -> !expected.get(i).equals(actual.get(i)))
                .findFirst()
                .orElse(Math.min(expected.size(), actual.size()));
        return Optional.of("effects must be, from number " + (first + 1) + " on\n" + lines(expected, first)
                + "\nbut are\n" + lines(actual, first));
    }

    private static String lines(List<? extends Effect> effects, int first) {
        return effects.subList(first, Math.min(effects.size(), first + 10)).stream()
                .map(effect -> "  " + effect)
                .collect(Collectors.joining("\n"));
    }
}
