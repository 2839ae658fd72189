package dev.journey.testkit.assertion;

import dev.journey.event.EventLog;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelOrder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about how many customers get how far.
 *
 * <pre>{@code
 * assertThat(funnel).counts(log, FunnelOrder.ANY_START, 3611, 1924);
 * }</pre>
 */
public class FunnelAssert extends ValueAssert<FunnelAssert, Funnel> {

    static final Kind<FunnelAssert, Funnel> KIND = new Kind<>(FunnelAssert.class, Funnel.class, FunnelAssert::new);

    /** Assertions about this funnel. */
    public FunnelAssert(@Nullable Funnel actual) {
        super(actual, FunnelAssert.class);
    }

    @Override
    String subject(Funnel funnel) {
        return "the funnel";
    }

    /** So many customers of this log reach each step, first step first; fails for any other numbers. */
    public FunnelAssert counts(EventLog log, FunnelOrder order, long... customers) {
        List<Long> expected = Arrays.stream(customers).boxed().toList();
        return expectEqual("customers at the steps", expected, funnel -> funnel.count(log.histories(), order));
    }
}
