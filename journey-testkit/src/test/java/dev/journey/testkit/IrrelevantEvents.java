package dev.journey.testkit;

import dev.journey.event.Entry;
import dev.journey.run.Handling;
import dev.journey.run.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An irrelevant event leaves the progress as it is, and without all of them a history gives the same effects. */
final class IrrelevantEvents implements Property {

    @Override
    public Optional<String> brokenBy(Trial trial) {
        Walk walk = new Walk(trial);
        List<Entry> others = new ArrayList<>();
        for (Entry entry : trial.seen()) {
            Optional<Progress> before = walk.progress();
            if (walk.take(entry) != Handling.IRRELEVANT || before.isEmpty()) {
                others.add(entry);
            } else if (isUntouchedUntil(entry, before.get()) && !before.equals(walk.progress())) {
                return Optional.of("progress must be left as it is by irrelevant " + entry);
            }
        }
        return Effects.difference(
                trial.replay().effects(), trial.withEntries(others).replay().effects());
    }

    private static boolean isUntouchedUntil(Entry entry, Progress progress) {
        return progress.nextDeadline()
                .filter(deadline -> !deadline.isAfter(entry.at()))
                .isEmpty();
    }
}
