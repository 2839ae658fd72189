package dev.journey.testkit.scenario;

import dev.journey.run.Effect;
import dev.journey.run.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happened to a customer, in lines that people read. */
final class Timeline {

    private final List<String> lines = new ArrayList<>();

    /** A step, with what came about by time alone before it. */
    void add(Instant at, String what, Step step) {
        List<Effect> before = step.effects().stream()
                .filter(effect -> effect.at().isBefore(at))
                .toList();
        before.forEach(this::add);
        lines.add(at + "  " + what + handling(step));
        step.effects().subList(before.size(), step.effects().size()).forEach(this::add);
    }

    private static String handling(Step step) {
        return switch (step.handling()) {
            case STARTED, TIME -> "";
            default -> ": " + step.handling().name().toLowerCase(Locale.ROOT);
        };
    }

    private void add(Effect effect) {
        lines.add(effect.at() + "    " + EffectWords.words(effect));
    }

    @Override
    public String toString() {
        return String.join("\n", lines.stream().map(line -> "  " + line).toList());
    }
}
