package dev.journey.measure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that {@link Paths} have gathered.
 *
 * @param journey the id of the journey
 * @param version its version, at least 1
 * @param asOf the instant up to which was looked
 * @param longest how many visits of a customer were looked at, at least one
 * @param paths the ways that customers took, those of most customers first
 */
public record GatheredPaths(String journey, int version, Instant asOf, int longest, List<PathMeasure> paths)
        implements Gathered {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the version or {@code longest} is less than 1; if a path has no stage, more
     *     than were looked at, or was cut before that; if nobody took it; or if more are still on it than took it
     */
    public GatheredPaths {
        Sound.basis(journey, version, asOf);
        Sound.some("longest", longest);
        paths = List.copyOf(Objects.requireNonNull(paths, "paths"));
        for (PathMeasure path : paths) {
            check(path, longest);
        }
    }

    private static void check(PathMeasure path, int longest) {
        int visits = path.stages().size();
        if (visits < 1 || visits > longest || path.isCut() && visits < longest) {
            throw new IllegalArgumentException("path '" + path + "' must have from 1 to " + longest
                    + " stages, and as many where it is cut: has " + visits);
        }
        Sound.some("customers", path.customers());
        Sound.count("open", path.open());
        Sound.atMost("open", path.open(), "customers", path.customers());
    }
}
