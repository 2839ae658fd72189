package dev.journey.benchmarks.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of {@link LargeJourney} as one would bind it without a library: records of its keys, unchecked. */
record PlainJourney(
        int format,
        String id,
        String name,
        List<Persona> personas,
        List<Touchpoint> touchpoints,
        List<Stage> stages,
        List<Transition> transitions) {

    record Persona(String id) {}

    record Touchpoint(String id, String name, String channel, List<String> events, String owner) {}

    record Stage(
            String id,
            String name,
            String objective,
            List<String> expect,
            List<String> touchpoints,
            List<Experience> experiences,
            List<Metric> metrics,
            List<FollowUp> followUps) {}

    record Experience(String persona, String touchpoint, List<String> goals, String thinking, int emotion) {}

    record Metric(String id, String name, String unit, BigDecimal target) {}

    record FollowUp(String id, Condition when, String channel, String message) {}

    record Transition(String from, String to, int priority, Condition when, String because) {}

    record Condition(
            @Nullable Occurred occurred,
            @Nullable Sum sum,
            @Nullable String inactiveFor,
            @Nullable List<Condition> allOf) {}

    record Occurred(
            String event,
            @Nullable Map<String, Comparison> where,
            @Nullable Integer atLeast,
            @Nullable String within) {}

    record Sum(String of, String event, BigDecimal atLeast) {}

    record Comparison(BigDecimal atLeast) {}
}
