package dev.journey.jackson.wire;

import dev.journey.measure.GatheredPaths;
import dev.journey.measure.PathMeasure;
import java.time.Instant;
import java.util.List;

/** What paths were gathered. */
record PathsJson(
        Integer format, String journey, Integer version, Instant asOf, Integer longest, List<PathMeasure> paths) {

    static PathsJson of(GatheredPaths paths) {
        return new PathsJson(
                Versions.OF_PATHS.current(),
                paths.journey(),
                paths.version(),
                paths.asOf(),
                paths.longest(),
                paths.paths());
    }

    GatheredPaths toPaths() {
        return new GatheredPaths(journey, version, asOf, longest, paths);
    }
}
