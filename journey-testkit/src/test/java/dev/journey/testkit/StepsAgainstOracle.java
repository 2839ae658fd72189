package dev.journey.testkit;

import dev.journey.event.Entry;
import dev.journey.testkit.oracle.EndlessLoop;
import java.util.Optional;

/** Entry by entry as they arrive, late and repeated ones too, with time let pass now and then between them. */
final class StepsAgainstOracle implements Property {

    @Override
    public Optional<String> brokenBy(Trial trial) {
        SideBySide both = new SideBySide(trial);
        Chance chance = trial.chance();
        try {
            for (Entry entry : trial.entries()) {
                Optional<String> difference =
                        entry.at().isAfter(trial.asOf()) ? Optional.empty() : take(entry, both, chance);
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return both.pass(trial.asOf());
        } catch (EndlessLoop endless) {
            return Optional.empty();
        }
    }

    private static Optional<String> take(Entry entry, SideBySide both, Chance chance) {
        Optional<String> difference = both.pause(entry, chance).flatMap(both::pass);
        return difference.isPresent() ? difference : both.take(entry);
    }
}
