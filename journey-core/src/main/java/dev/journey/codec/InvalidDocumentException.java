package dev.journey.codec;

import dev.journey.model.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A document cannot be read; holds everything that is wrong with it, each with its place. */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Located> problems;

    /** Wraps the problems of a document, at least one. */
    public InvalidDocumentException(String source, List<Located> problems) {
        super(problems.stream().map(located -> located.in(source)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in order of the document. */
    public List<Located> problems() {
        return problems;
    }

    /**
     * A problem and its place.
     *
     * @param problem what is wrong
     * @param location where, if a place in the document is known
     */
    public record Located(Problem problem, Optional<Location> location) {

        /** Checks that nothing is missing. */
        public Located {
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(location, "location");
        }

        private String in(String source) {
            return source + location.map(place -> ":" + place).orElse("") + ": " + problem;
        }
    }
}
