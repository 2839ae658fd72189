package dev.journey.check;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.measure.StageMeasure;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What checks have to know beside the journey. */
@Value.Immutable
abstract sealed class Settings permits ImmutableSettings {

    private static final int MOST_TOUCHPOINTS = 10;

    Settings() {}

    /** The rules of the host. */
    abstract List<Check> checks();

    /** The names of the codes that are not reported. */
    abstract Set<String> off();

    /** How bad findings are, by the names of their codes, where it is not as the code says. */
    abstract Map<String, Severity> severities();

    /** How many touchpoints there may be before the purchase. */
    @Value.Default
    int mostTouchpoints() {
        return MOST_TOUCHPOINTS;
    }

    /** How often a journey is to be reviewed that does not say so itself. */
    @Value.Default
    Length reviewEvery() {
        return Length.of(Period.ofYears(1));
    }

    /** The channels on which customers get help. */
    @Value.Default
    List<Channel> supportChannels() {
        return List.of(Channel.SUPPORT, Channel.PHONE);
    }

    /** The day on which is asked what is overdue. */
    abstract Optional<LocalDate> asOf();

    /** What was measured, stage by stage. */
    abstract List<StageMeasure> measures();
}
