package dev.journey.mermaid;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.InvalidDocumentException.Located;
import dev.journey.codec.Location;
import dev.journey.codec.ReadLimits;
import dev.journey.model.Problem;
import dev.journey.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with a diagram, in its order. */
final class Problems {

    private final String source;
    private final ReadLimits limits;
    private final List<Located> found = new ArrayList<>();
    private int values;

    Problems(String source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    ReadLimits limits() {
        return limits;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** One more problem. */
    void add(ProblemCode code, Location location, String message) {
        if (found.size() == limits.problems()) {
            throw tooLarge(location, "document must have fewer problems: reading stopped here, after " + found.size());
        }
        found.add(located(code, location, message));
    }

    /** One section, task or person more. */
    void spend(Location location) {
        if (++values > limits.values()) {
            throw tooLarge(location, "document must hold at most " + limits.values() + " values; make several of it");
        }
    }

    /**
     * Says that the diagram cannot be read any further.
     *
     * @return what to throw: all problems so far and this one
     */
    InvalidDocumentException malformed(Location location, String message) {
        return with(located(ProblemCode.MALFORMED_DOCUMENT, location, message));
    }

    /**
     * Says that the diagram goes beyond a limit, and is not read any further.
     *
     * @return what to throw: all problems so far and this one
     */
    InvalidDocumentException tooLarge(Location location, String message) {
        return with(located(ProblemCode.DOCUMENT_TOO_LARGE, location, message));
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidDocumentException(source, found);
        }
    }

    private InvalidDocumentException with(Located last) {
        found.add(last);
        return new InvalidDocumentException(source, found);
    }

    private static Located located(ProblemCode code, Location location, String message) {
        return new Located(new Problem(code, "", message), Optional.of(location));
    }
}
