package dev.journey.jackson.wire;

import dev.journey.run.Tally;
import java.math.BigDecimal;

/** What became of events. */
record TallyJson(
        BigDecimal moved,
        BigDecimal counted,
        BigDecimal irrelevant,
        BigDecimal late,
        BigDecimal duplicate,
        BigDecimal afterAsOf) {

    static TallyJson of(Tally tally) {
        return new TallyJson(
                BigDecimal.valueOf(tally.moved()),
                BigDecimal.valueOf(tally.counted()),
                BigDecimal.valueOf(tally.irrelevant()),
                BigDecimal.valueOf(tally.late()),
                BigDecimal.valueOf(tally.duplicate()),
                BigDecimal.valueOf(tally.afterAsOf()));
    }

    Tally toTally() {
        return new Tally(
                Numbers.count("moved", moved),
                Numbers.count("counted", counted),
                Numbers.count("irrelevant", irrelevant),
                Numbers.count("late", late),
                Numbers.count("duplicate", duplicate),
                Numbers.count("afterAsOf", afterAsOf));
    }
}
