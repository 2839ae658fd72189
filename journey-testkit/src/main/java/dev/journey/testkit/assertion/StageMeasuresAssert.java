package dev.journey.testkit.assertion;

import dev.journey.measure.StageMeasure;
import dev.journey.measure.StageMeasures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about what was measured of the stages of a journey.
 *
 * <pre>{@code
 * assertThat(measures).stage("cart").hasVisits(4).hasConverted(3).hasDropped(1);
 * }</pre>
 */
public class StageMeasuresAssert extends ValueAssert<StageMeasuresAssert, StageMeasures> {

    static final Kind<StageMeasuresAssert, StageMeasures> KIND =
            new Kind<>(StageMeasuresAssert.class, StageMeasures.class, StageMeasuresAssert::new);

    /** Assertions about these measures. */
    public StageMeasuresAssert(@Nullable StageMeasures actual) {
        super(actual, StageMeasuresAssert.class);
    }

    @Override
    String subject(StageMeasures measures) {
        return "the measures";
    }

    /** Nobody was in any stage; fails where a stage was visited. */
    public StageMeasuresAssert hasNoVisits() {
        return expect(
                "to have no visits",
                measures -> measures.stages().stream().allMatch(stage -> stage.visits() == 0),
                measures -> "they have"
                        + Wording.lines(measures.stages().stream()
                                .filter(stage -> stage.visits() > 0)
                                .map(stage -> stage.visits() + " of stage '" + stage.stage() + "'")
                                .toList()));
    }

    /** Leads to what was measured of the stage with this id; fails where the journey has no such stage. */
    public final StageMeasureAssert stage(String id) {
        return lead(
                StageMeasureAssert.KIND,
                "to be of stage '" + id + "'",
                measures -> measures.stages().stream()
                        .filter(stage -> stage.stage().equals(id))
                        .findFirst(),
                measures -> "they are of " + Wording.of(ids(measures)));
    }

    private static List<String> ids(StageMeasures measures) {
        return measures.stages().stream().map(StageMeasure::stage).toList();
    }
}
