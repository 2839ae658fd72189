package dev.journey.run;

import dev.journey.model.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A journey has custom conditions, and the engine was not given what they ask. */
public final class MissingPredicateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> names;

    MissingPredicateException(String journey, Collection<String> missing, Collection<String> given) {
        super(message(journey, new TreeSet<>(missing), new TreeSet<>(given)));
        this.names = List.copyOf(new TreeSet<>(missing));
    }

    /** The names of the predicates that are missing, in order. */
    public List<String> names() {
        return names;
    }

    private static String message(String journey, SortedSet<String> missing, Collection<String> given) {
        return "engine of journey '" + journey
                + "' must be given a predicate for each of its custom conditions; missing: "
                + missing.stream()
                        .map(name -> "'" + name + "'" + Suggestion.of(name, given))
                        .collect(Collectors.joining(", "));
    }
}
