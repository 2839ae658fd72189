package dev.journey.testkit.assertion;

import dev.journey.measure.StageMeasure;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions about what happened in one stage. */
public class StageMeasureAssert extends ValueAssert<StageMeasureAssert, StageMeasure> {

    static final Kind<StageMeasureAssert, StageMeasure> KIND =
            new Kind<>(StageMeasureAssert.class, StageMeasure.class, StageMeasureAssert::new);

    /** Assertions about this measure. */
    public StageMeasureAssert(@Nullable StageMeasure actual) {
        super(actual, StageMeasureAssert.class);
    }

    @Override
    String subject(StageMeasure measure) {
        return "stage '" + measure.stage() + "'";
    }

    /** So many customers were ever in the stage; fails for any other number. */
    public StageMeasureAssert hasReached(long customers) {
        return expectEqual("reached customers", customers, StageMeasure::reached);
    }

    /** The stage was entered so often; fails for any other number. */
    public StageMeasureAssert hasVisits(long visits) {
        return expectEqual("visits", visits, StageMeasure::visits);
    }

    /** So many visits reached what the stage is for; fails for any other number. */
    public StageMeasureAssert hasConverted(long visits) {
        return expectEqual("converted visits", visits, StageMeasure::converted);
    }

    /** So many customers have a visit that did; fails for any other number. */
    public StageMeasureAssert hasConvertedCustomers(long customers) {
        return expectEqual("converted customers", customers, StageMeasure::convertedCustomers);
    }

    /** So many visits are still open; fails for any other number. */
    public StageMeasureAssert hasInProgress(long visits) {
        return expectEqual("visits in progress", visits, StageMeasure::inProgress);
    }

    /** So many visits ended without that, or took too long; fails for any other number. */
    public StageMeasureAssert hasDropped(long visits) {
        return expectEqual("dropped visits", visits, StageMeasure::dropped);
    }

    /** So many visits have not ended, whatever their outcome; fails for any other number. */
    public StageMeasureAssert hasStaying(long visits) {
        return expectEqual("staying visits", visits, StageMeasure::staying);
    }

    /** This is the median length of the visits that have ended; fails for any other, and where none has. */
    public StageMeasureAssert hasMedianTime(Duration time) {
        return expectEqual("median time", Optional.of(time), StageMeasure::medianTime);
    }

    /** No visit has ended; fails where there is a median length. */
    public StageMeasureAssert hasNoMedianTime() {
        return expectEqual("median time", Optional.empty(), StageMeasure::medianTime);
    }
}
