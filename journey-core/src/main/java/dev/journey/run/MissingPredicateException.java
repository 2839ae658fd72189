package dev.journey.run;

import dev.journey.condition.Condition;
import dev.journey.condition.Custom;
import dev.journey.model.Journey;
import dev.journey.model.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A journey has custom conditions, and the engine was not given what they ask. */
public final class MissingPredicateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> names;

    private MissingPredicateException(String journey, Set<String> missing, Set<String> given) {
        super(message(journey, missing, given));
        this.names = List.copyOf(missing);
    }

    /** Makes sure that every custom condition of a journey has its predicate. */
    static void check(Journey journey, Set<String> given) {
        Set<String> missing = journey.conditions()
                .flatMap(Condition::all)
                .filter(Custom.class::isInstance)
                .map(condition -> ((Custom) condition).name())
                .filter(name -> !given.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            throw new MissingPredicateException(journey.id(), missing, new TreeSet<>(given));
        }
    }

    /** The names of the predicates that are missing, in order. */
    public List<String> names() {
        return names;
    }

    private static String message(String journey, Set<String> missing, Set<String> given) {
        return "engine of journey '" + journey
                + "' must be given a predicate for each of its custom conditions; missing: "
                + missing.stream()
                        .map(name -> "'" + name + "'" + Suggestion.of(name, given))
                        .collect(Collectors.joining(", "));
    }
}
