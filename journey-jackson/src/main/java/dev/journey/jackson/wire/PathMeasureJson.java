package dev.journey.jackson.wire;

import dev.journey.measure.PathMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One way that customers took. */
record PathMeasureJson(List<String> stages, Optional<Boolean> cut, BigDecimal customers, BigDecimal open) {

    static PathMeasureJson of(PathMeasure path) {
        return new PathMeasureJson(
                path.stages(),
                Optional.of(path.isCut()).filter(isCut -> isCut),
                BigDecimal.valueOf(path.customers()),
                BigDecimal.valueOf(path.open()));
    }

    PathMeasure toPath() {
        return new PathMeasure(
                stages, cut.orElse(false), Numbers.count("customers", customers), Numbers.count("open", open));
    }
}
