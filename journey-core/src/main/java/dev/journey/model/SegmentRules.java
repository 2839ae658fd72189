package dev.journey.model;

import static dev.journey.model.ProblemCode.CONDITION_TOO_LARGE;
import static dev.journey.model.ProblemCode.NESTED_TOO_DEEP;
import static dev.journey.model.ProblemCode.PERSONA_WITHOUT_SEGMENT;
import static dev.journey.model.ProblemCode.SEGMENT_CIRCLE;

import dev.journey.condition.Condition;
import dev.journey.condition.OfPersona;
import dev.journey.map.Persona;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How far conditions may lead, through the segments of the personas that they name: one method, one rule. */
final class SegmentRules {

    private final Journey journey;
    private final ConditionPaths conditions;
    private final KnownIds known;
    private final ProblemReport report;
    private final Map<String, Condition> segments = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    SegmentRules(Journey journey, ConditionPaths conditions, KnownIds known, ProblemReport report) {
        this.journey = journey;
        this.conditions = conditions;
        this.known = known;
        this.report = report;
        for (Persona persona : journey.personas()) {
            persona.segment()
                    .filter(segment -> !ConditionPaths.isTooMuch(segment))
                    .ifPresent(segment -> segments.putIfAbsent(persona.id(), segment));
        }
        segments.forEach((persona, segment) -> named.put(persona, personasIn(segment)));
    }

    void check() {
        namedPersonasHaveASegment();
        if (segmentsDoNotGoInCircles()) {
            conditionsAreNotTooLarge();
        }
    }

    private void namedPersonasHaveASegment() {
        conditions.parts((at, part) -> {
            if (part instanceof OfPersona of) {
                known.persona(() -> "condition", Optional.of(of.persona()), at);
                if (journey.findPersona(of.persona())
                        .filter(SegmentRules::hasNoSegment)
                        .isPresent()) {
                    report.add(
                            PERSONA_WITHOUT_SEGMENT,
                            at,
                            "condition must name a persona with a segment: '" + of.persona()
                                    + "'; say by 'segment' which customers this persona stands for");
                }
            }
        });
    }

    private static boolean hasNoSegment(Persona persona) {
        return persona.segment().isEmpty();
    }

    /** Whether no segment leads back to its own persona. */
    private boolean segmentsDoNotGoInCircles() {
        Set<String> inCircles = new HashSet<>();
        Places.each(Pointer.to("personas"), journey.personas(), (path, persona) -> {
            if (leadsTo(persona.id(), persona.id()) && inCircles.add(persona.id())) {
                report.add(
                        SEGMENT_CIRCLE,
                        path.at("segment"),
                        "segment of persona '" + persona.id() + "' must not lead back to that persona, whether at once"
                                + " or by the segments of those it names: " + named.get(persona.id()));
            }
        });
        return inCircles.isEmpty();
    }

    private boolean leadsTo(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(named.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(named.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private void conditionsAreNotTooLarge() {
        Map<String, Extent> extents = extents();
        conditions.each((path, condition) -> {
            Extent extent = Extent.of(condition, extents);
            if (extent.depth() > ConditionPaths.DEEPEST) {
                report.add(
                        NESTED_TOO_DEEP,
                        path,
                        "condition must not be nested deeper than " + ConditionPaths.DEEPEST
                                + " levels, those of the segments it names among them; say it with fewer conditions in"
                                + " one another");
            } else if (extent.parts() > ConditionPaths.MOST_PARTS) {
                report.add(
                        CONDITION_TOO_LARGE,
                        path,
                        "condition must not have more than " + ConditionPaths.MOST_PARTS
                                + " parts, those of the segments it names among them: " + extent.partsInWords());
            }
        });
    }

    /** How far each segment leads; one after the other, each after those that it names. */
    private Map<String, Extent> extents() {
        Map<String, Extent> extents = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(segments.keySet());
        while (!open.isEmpty()) {
            String persona = open.peek();
            Set<String> first = new LinkedHashSet<>(named.get(persona));
            first.retainAll(segments.keySet());
            first.removeAll(extents.keySet());
            if (first.isEmpty()) {
                extents.computeIfAbsent(persona, id -> Extent.of(Objects.requireNonNull(segments.get(id)), extents));
                open.pop();
            }
            first.forEach(open::push);
        }
        return extents;
    }

    private static Set<String> personasIn(Condition condition) {
        Set<String> personas = new LinkedHashSet<>();
        condition.all().forEach(part -> {
            if (part instanceof OfPersona of) {
                personas.add(of.persona());
            }
        });
        return personas;
    }

    /** How many levels and parts a condition has, with the segments that it names. */
    private record Extent(int depth, long parts) {

        static Extent of(Condition condition, Map<String, Extent> segments) {
            if (condition instanceof OfPersona of) {
                return around(segments.getOrDefault(of.persona(), new Extent(0, 0)));
            }
            if (condition.parts().isEmpty()) {
                return new Extent(0, 1);
            }
            Extent inside = new Extent(0, 0);
            for (Condition part : condition.parts()) {
                inside = inside.beside(of(part, segments));
            }
            return around(inside);
        }

        private static Extent around(Extent inside) {
            return new Extent(inside.depth + 1, capped(inside.parts + 1));
        }

        private Extent beside(Extent other) {
            return new Extent(Math.max(depth, other.depth), capped(parts + other.parts));
        }

        String partsInWords() {
            return (parts == Integer.MAX_VALUE ? "at least " : "") + parts;
        }

        /** Twofold at every level, two hundred levels deep, would be too much for a long. */
        private static long capped(long parts) {
            return Math.min(parts, Integer.MAX_VALUE);
        }
    }
}
