package dev.journey.measure;

import java.util.List;
import java.util.Objects;

/**
 * The paths that most customers took, and how many others there are.
 *
 * @param paths those of most customers first; of two with as many, the one that comes first in the alphabet
 * @param otherPaths how many paths there are beside
 * @param otherCustomers how many customers took those
 */
public record PathsMeasure(List<PathMeasure> paths, long otherPaths, long otherCustomers) {

    /** Copies the paths. */
    public PathsMeasure {
        paths = List.copyOf(Objects.requireNonNull(paths, "paths"));
    }
}
