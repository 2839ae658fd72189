package dev.journey.model;

import java.util.List;
import java.util.stream.Collectors;

/** A definition is no journey; holds everything that is wrong with it, in order of the definition. */
public final class InvalidJourneyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Wraps the problems of a definition, at least one. */
    public InvalidJourneyException(String journey, List<Problem> problems) {
        super(message(journey, problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String journey, List<Problem> problems) {
        String head =
                "journey '" + journey + "' has " + (problems.size() == 1 ? "a problem" : problems.size() + " problems");
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n  ", head + ":\n  ", ""));
    }
}
